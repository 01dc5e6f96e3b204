/** The bare prerendered page that the cached catalogue is measured against. */
export default function BarePage() {
  return <h1>Bare page</h1>;
}
