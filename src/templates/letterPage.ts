/** Mail readers drop style sheets: every style stands on its element. Colours hold on white and inverted. */
export const ink = { text: "#21302f", soft: "#55615f", brand: "#17564f", paper: "#faf6ef" };

export const styles = {
  paragraph: "margin:0 0 18px",
  contact: `margin:28px 0 0;padding:12px 14px;background:${ink.paper};border-radius:8px`,
  button: `display:inline-block;padding:13px 24px;background:${ink.brand};color:#ffffff;border-radius:8px;font-weight:600;text-decoration:none`,
  code: "margin:0 0 18px;font-size:30px;line-height:1.3;font-weight:700;letter-spacing:4px",
};

/** One column, no image, nothing fetched from elsewhere. */
export const page = (title: string, body: string, signature: string) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="margin:0;padding:24px 12px;background:${ink.paper};color:${ink.text};font:17px/1.55 'Source Sans 3','Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:28px 24px 12px;background:#ffffff;border-top:4px solid ${ink.brand};border-radius:8px">
${body}
<p style="margin:28px 0 12px;padding-top:14px;border-top:1px solid #ddd6ca;color:${ink.soft};font-size:15px">${signature}</p>
</div>
</body>
</html>
`;
