/** A PDF as an answer: a file of this name, for who asked alone. */
export function pdfAnswer(pdf: Buffer<ArrayBuffer>, name: string): Response {
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
