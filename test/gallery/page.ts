/** The page on which replies are looked at: each once as wide as a phone, and once as on a desktop. */
import { html } from "./markdown.js";

export interface Exhibit {
  readonly locale: string;
  /** What was done: "/met who: Blinken", or a button that was pressed. */
  readonly title: string;
  readonly private: boolean;
  readonly body: string;
}

/** Widths of what Discord leaves for a message, in pixels. */
const WIDTHS = { phone: 320, desktop: 560 } as const;

const STYLE = `
body { background: #1e1f22; color: #dbdee1; font: 15px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", sans-serif; margin: 24px; }
h1.page { font-size: 20px; } h2.locale { border-bottom: 1px solid #444; padding-top: 20px; }
.exhibit { margin: 0 0 28px; } .title { color: #949ba4; margin: 0 0 6px; font-family: monospace; }
.pair { display: flex; gap: 28px; align-items: flex-start; }
.message { background: #313338; border-radius: 8px; padding: 12px; box-sizing: border-box; }
.container { background: #2b2d31; border-left: 4px solid #4e5058; border-radius: 6px; padding: 12px 14px; max-width: 520px; }
.text { margin: 0 0 8px; overflow-wrap: anywhere; } p { margin: 0; } .text p + p { margin-top: 0; }
.container h2 { font-size: 20px; margin: 4px 0; } .container h3 { font-size: 17px; margin: 3px 0; }
h4 { margin: 0 0 4px; } h5 { margin: 8px 0 2px; }
small { display: block; color: #949ba4; font-size: 12px; line-height: 1.3; }
blockquote { margin: 2px 0 4px; border-left: 4px solid #4e5058; padding-left: 8px; color: #b5bac1; }
hr { border: 0; border-top: 1px solid #3f4147; margin: 8px 0; }
a { color: #00a8fc; text-decoration: none; overflow-wrap: anywhere; } time { background: #3b3d44; border-radius: 3px; padding: 0 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 0; }
.button { background: #4e5058; border-radius: 8px; padding: 5px 14px; font-size: 14px; } .primary { background: #5865f2; color: #fff; }
.menu { background: #1e1f22; border: 1px solid #3f4147; border-radius: 6px; padding: 8px 12px; width: 100%; } .menu ul { margin: 4px 0 0; padding-left: 16px; color: #949ba4; font-size: 13px; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
.private { color: #949ba4; font-size: 12px; margin-top: 6px; }
`;

export function galleryPage(exhibits: readonly Exhibit[]): string {
  const locales = [...new Set(exhibits.map(({ locale }) => locale))];
  const sections = locales.map((locale) => {
    const own = exhibits.filter((exhibit) => exhibit.locale === locale);
    return `<h2 class="locale">${html(locale)}</h2>${own.map(draw).join("")}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Replies of Dateline</title><style>${STYLE}</style><h1 class="page">Replies of Dateline</h1>${sections.join("")}</html>\n`;
}

function draw({ title, body, private: isPrivate }: Exhibit): string {
  const note = isPrivate ? '<div class="private">👁 Only you can see this</div>' : "";
  const shown = Object.values(WIDTHS).map(
    (width) => `<div class="message" style="width:${width}px">${body}${note}</div>`,
  );
  return `<div class="exhibit"><p class="title">${html(title)}</p><div class="pair">${shown.join("")}</div></div>`;
}
