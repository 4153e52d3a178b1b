// Go's language services for Monaco: each provider asks the engine's worker about the text as it is.

import type { Remote } from 'comlink';
import type { CompletionKind, SymbolKind, TextEdit, Workspace } from '../../go/tools';
import { monaco } from './monaco';

type Model = monaco.editor.ITextModel;

/** The program that a model is a file of. */
export interface Project {
  language(): Promise<Remote<Workspace> | null>;
  files(): readonly { readonly name: string; readonly text: string }[];
  file(): string;
}

const projects = new WeakMap<Model, Project>();

/** Makes the services answer for a model. */
export function attach(model: Model, project: Project): void {
  projects.set(model, project);
}

/** The services, with the model's program as it is now; null where there are none. */
async function ask(model: Model): Promise<{ workspace: Remote<Workspace>; file: string } | null> {
  const project = projects.get(model);
  const workspace = await project?.language().catch(() => null);
  if (project === undefined || !workspace || model.isDisposed()) return null;
  const file = project.file();
  await workspace.setFiles(project.files().map((f) => ({ name: f.name, text: f.name === file ? model.getValue() : f.text })));
  return { workspace, file };
}

const K = monaco.languages.CompletionItemKind;
const completionKinds: Record<CompletionKind, monaco.languages.CompletionItemKind> = {
  keyword: K.Keyword, package: K.Module, function: K.Function, method: K.Method, field: K.Field, variable: K.Variable,
  constant: K.Constant, type: K.Class, interface: K.Interface, struct: K.Struct, typeParameter: K.TypeParameter,
  label: K.Reference, snippet: K.Snippet,
};
const S = monaco.languages.SymbolKind;
const symbolKinds: Record<SymbolKind, monaco.languages.SymbolKind> = {
  function: S.Function, method: S.Method, type: S.Class, struct: S.Struct, interface: S.Interface, field: S.Field,
  variable: S.Variable, constant: S.Constant,
};

const editsOf = (edits: readonly TextEdit[]): monaco.languages.TextEdit[] =>
  edits.map((e) => ({ range: e.range, text: e.newText }));

const workspaceEdit = (model: Model, edits: readonly TextEdit[]): monaco.languages.WorkspaceEdit => ({
  edits: edits.map((e) => ({ resource: model.uri, versionId: undefined, textEdit: { range: e.range, text: e.newText } })),
});

let registered = false;

/** Registers the providers, once. */
export function register(): void {
  if (registered) return;
  registered = true;
  const { languages } = monaco;

  languages.registerCompletionItemProvider('go', {
    triggerCharacters: ['.', '"'],
    async provideCompletionItems(model, position) {
      const a = await ask(model);
      if (a === null) return { suggestions: [] };
      const list = await a.workspace.completion(a.file, position);
      return {
        suggestions: list.items.map((i) => ({
          label: i.label,
          kind: completionKinds[i.kind],
          detail: i.detail,
          documentation: { value: i.documentation },
          insertText: i.insertText,
          insertTextRules: i.isSnippet ? languages.CompletionItemInsertTextRule.InsertAsSnippet : undefined,
          sortText: i.sortText,
          range: list.range,
          additionalTextEdits: editsOf(i.additionalEdits),
        })),
      };
    },
  });

  languages.registerHoverProvider('go', {
    async provideHover(model, position) {
      const a = await ask(model);
      const h = await a?.workspace.hover(a.file, position);
      if (!h) return null;
      return { range: h.range, contents: [{ value: '```go\n' + h.code + '\n```' }, { value: h.documentation }] };
    },
  });

  languages.registerSignatureHelpProvider('go', {
    signatureHelpTriggerCharacters: ['(', ','],
    async provideSignatureHelp(model, position) {
      const a = await ask(model);
      const s = await a?.workspace.signatureHelp(a.file, position);
      if (!s) return null;
      return {
        value: {
          signatures: [
            { label: s.label, documentation: { value: s.documentation }, parameters: s.parameters.map((p) => ({ label: [p.start, p.end] as [number, number] })) },
          ],
          activeSignature: 0,
          activeParameter: s.activeParameter,
        },
        dispose: () => {},
      };
    },
  });

  languages.registerDefinitionProvider('go', {
    async provideDefinition(model, position) {
      const a = await ask(model);
      const d = await a?.workspace.definition(a.file, position);
      return d && d.file === a!.file ? { uri: model.uri, range: d.range } : null;
    },
  });

  languages.registerReferenceProvider('go', {
    async provideReferences(model, position) {
      const a = await ask(model);
      const list = (await a?.workspace.references(a.file, position)) ?? [];
      return list.filter((l) => l.file === a!.file).map((l) => ({ uri: model.uri, range: l.range }));
    },
  });

  languages.registerRenameProvider('go', {
    async provideRenameEdits(model, position, newName) {
      const a = await ask(model);
      const r = await a?.workspace.rename(a.file, position, newName);
      if (!r) return { edits: [], rejectReason: 'Nobody to ask.' };
      return r.ok ? workspaceEdit(model, r.edits) : { edits: [], rejectReason: r.reason };
    },
    async resolveRenameLocation(model, position) {
      const a = await ask(model);
      const r = await a?.workspace.prepareRename(a.file, position);
      if (r?.ok === true) return { range: r.range, text: r.name };
      return { range: new monaco.Range(1, 1, 1, 1), text: '', rejectReason: r?.reason ?? 'Nothing to rename here.' };
    },
  });

  languages.registerDocumentFormattingEditProvider('go', {
    async provideDocumentFormattingEdits(model) {
      const a = await ask(model);
      return a === null ? [] : editsOf(await a.workspace.format(a.file));
    },
  });

  languages.registerDocumentSymbolProvider('go', {
    async provideDocumentSymbols(model) {
      const a = await ask(model);
      const list = (await a?.workspace.outline(a.file)) ?? [];
      const symbol = (o: (typeof list)[number]): monaco.languages.DocumentSymbol => ({
        name: o.name,
        detail: o.detail,
        kind: symbolKinds[o.kind],
        tags: [],
        range: o.range,
        selectionRange: o.selectionRange,
        children: o.children.map(symbol),
      });
      return list.map(symbol);
    },
  });

  languages.registerCodeActionProvider('go', {
    async provideCodeActions(model, range) {
      const a = await ask(model);
      const fixes = (await a?.workspace.quickFixes(a.file, range)) ?? [];
      return {
        actions: fixes.map((f) => ({ title: f.title, kind: 'quickfix', isPreferred: f.isPreferred, edit: workspaceEdit(model, f.edits) })),
        dispose: () => {},
      };
    },
  });
}
