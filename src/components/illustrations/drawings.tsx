import { Drawing } from './Drawing';

interface Props {
  className?: string;
}

/** A thread that becomes a question: a page that is not there. */
export function LostDrawing({ className }: Props) {
  return (
    <Drawing width={200} height={150} className={className} mirrored>
      <path
        className="stroke-support"
        d="M4 132C36 138 60 120 58 98C56 80 34 80 36 98C38 120 74 132 96 112C116 94 96 40 122 28C142 20 158 38 148 54C140 66 126 70 126 90"
      />
      <circle className="fill-sun stroke-none" cx="126" cy="112" r="7" />
    </Drawing>
  );
}

/** An open notebook, not yet written in: an empty list. */
export function EmptyDrawing({ className }: Props) {
  return (
    <Drawing width={240} height={160} className={className} mirrored>
      <path d="M120 44C100 30 66 28 38 36V124C66 116 100 118 120 132C140 118 174 116 202 124V36C174 28 140 30 120 44ZM120 44V132" />
      <path d="M58 60C72 57 88 58 100 62M58 80C72 77 88 78 100 82" className="stroke-line-strong" />
      <path
        className="stroke-support"
        d="M120 132C118 150 142 156 150 142C156 130 138 126 140 110C143 88 178 96 182 74C184 62 174 56 168 64C162 74 178 84 196 76C210 70 218 62 232 66"
      />
    </Drawing>
  );
}

/** A thread cut between a phone and a cloud: no connection. */
export function OfflineDrawing({ className }: Props) {
  return (
    <Drawing width={240} height={160} className={className} mirrored>
      <rect x="30" y="34" width="58" height="104" rx="12" />
      <path d="M52 126H66M168 78C154 78 146 68 148 57C150 47 160 42 168 45C172 33 190 30 199 40C210 36 222 44 220 57C226 62 224 78 210 78Z" />
      <path
        className="stroke-support"
        d="M59 92C59 74 84 84 96 96C106 106 118 108 124 100M190 78C190 104 176 112 162 106C154 102 150 106 146 112"
      />
      <path className="stroke-support" strokeWidth="3" d="M130 86L134 78M140 92L148 86M120 116L114 122M134 120L134 130" />
    </Drawing>
  );
}

/** A bow well tied: something is done. */
export function DoneDrawing({ className }: Props) {
  return (
    <Drawing width={240} height={150} className={className}>
      <path
        className="stroke-support"
        d="M4 92C40 104 76 96 112 82C88 40 44 36 44 66C44 92 88 88 120 80C152 88 196 92 196 66C196 36 152 40 128 82C164 96 200 104 236 92M116 84C108 108 98 124 82 138M124 84C132 108 142 124 158 138"
      />
      <circle className="fill-sun" cx="120" cy="81" r="11" />
      <path d="M120 42V30M92 34L85 24M148 34L155 24" />
    </Drawing>
  );
}

/** A tangle in the thread: something went wrong. */
export function TangleDrawing({ className }: Props) {
  return (
    <Drawing width={240} height={150} className={className}>
      <path
        className="stroke-support"
        d="M4 100C44 86 78 112 108 116C148 120 160 84 140 64C122 46 92 58 92 82C92 106 124 112 142 94C162 74 150 34 116 34C82 34 70 72 90 96C110 118 150 112 172 98C194 86 214 90 236 98"
      />
    </Drawing>
  );
}
