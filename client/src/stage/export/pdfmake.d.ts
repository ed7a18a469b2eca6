/** What is used of pdfmake 0.3, which brings no types of its own. */
declare module 'pdfmake/build/pdfmake.min.js' {
  interface Picture {
    svg: string;
    width: number;
  }
  interface PdfMake {
    addFonts: (fonts: Record<string, { normal: string; bold: string }>) => void;
    setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void;
    createPdf: (document: {
      pageSize: { width: number; height: number };
      pageMargins: number;
      background: () => Picture;
      content: string[];
      defaultStyle: { font: string };
      info: { title: string; subject: string; creator: string };
    }) => { getBlob: () => Promise<Blob> };
  }
  const pdfMake: PdfMake;
  export = pdfMake;
}

declare module 'pdfmake/build/fonts/Roboto/*.ttf?url' {
  const address: string;
  export = address;
}
