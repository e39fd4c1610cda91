const namespace = "http://www.aiim.org/pdfua/ns/id/";
const pdfa = (name: string) => `http://www.aiim.org/pdfa/ns/${name}`;

/** Declares PDF/UA-1 in the metadata, with the extension schema that PDF/A asks for before it accepts a foreign property. */
export const pdfua = `
<rdf:Description rdf:about="" xmlns:pdfuaid="${namespace}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="${pdfa("extension/")}" xmlns:pdfaSchema="${pdfa("schema#")}" xmlns:pdfaProperty="${pdfa("property#")}">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
