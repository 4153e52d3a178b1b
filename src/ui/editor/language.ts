// Go's language services for Monaco: each provider asks the engine's worker about the text as it is.

import type { Remote } from 'comlink';
import type { CompletionKind, FoldingRange, SymbolKind, TextEdit, Workspace } from '../../go/tools';
import { monaco } from './monaco';

type Model = monaco.editor.ITextModel;

/** The program that a model is a file of. */
export interface Project {
  language(): Promise<Remote<Workspace> | null>;
  files(): readonly { readonly name: string; readonly text: string }[];
}

/** What each model shows: a file of a program. */
const attached = new WeakMap<Model, { readonly project: Project; readonly file: string }>();

/** Makes the services answer for a model of a file. */
export function attach(model: Model, project: Project, file: string): void {
  attached.set(model, { project, file });
}

/**
 * The services, with the model's program as it is now; null where there are none, and where nobody
 * waits for the answer any more, because the text has changed or the cursor has moved on.
 */
async function ask(
  model: Model,
  token: monaco.CancellationToken,
): Promise<{ workspace: Remote<Workspace>; file: string } | null> {
  const at = attached.get(model);
  if (at === undefined) return null;
  const { project, file } = at;
  const workspace = await project.language().catch(() => null);
  if (!workspace || model.isDisposed() || token.isCancellationRequested) return null;
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

const foldingKinds: Record<FoldingRange['kind'], monaco.languages.FoldingRangeKind | undefined> = {
  block: undefined,
  comment: monaco.languages.FoldingRangeKind.Comment,
  imports: monaco.languages.FoldingRangeKind.Imports,
};

const libraryScheme = 'go-library';

/** The address of a model of one of the library's files, made when it is first asked for; null if there is no such file. */
async function libraryModel(workspace: Remote<Workspace>, file: string): Promise<monaco.Uri | null> {
  const uri = monaco.Uri.from({ scheme: libraryScheme, path: `/${file}` });
  if (monaco.editor.getModel(uri) !== null) return uri;
  const text = await workspace.libraryText(file);
  if (text === undefined) return null;
  if (monaco.editor.getModel(uri) === null) monaco.editor.createModel(text, 'go', uri);
  return uri;
}

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
    async provideCompletionItems(model, position, _context, token) {
      const a = await ask(model, token);
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
    async provideHover(model, position, token) {
      const a = await ask(model, token);
      const h = await a?.workspace.hover(a.file, position);
      if (!h) return null;
      return { range: h.range, contents: [{ value: '```go\n' + h.code + '\n```' }, { value: h.documentation }] };
    },
  });

  languages.registerSignatureHelpProvider('go', {
    signatureHelpTriggerCharacters: ['(', ','],
    async provideSignatureHelp(model, position, token) {
      const a = await ask(model, token);
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
    async provideDefinition(model, position, token) {
      const a = await ask(model, token);
      const d = await a?.workspace.definition(a.file, position);
      if (!a || !d) return null;
      if (d.file === a.file) return { uri: model.uri, range: d.range };
      const uri = await libraryModel(a.workspace, d.file);
      return uri === null ? null : { uri, range: d.range };
    },
  });

  languages.registerReferenceProvider('go', {
    async provideReferences(model, position, _context, token) {
      const a = await ask(model, token);
      const list = (await a?.workspace.references(a.file, position)) ?? [];
      return list.filter((l) => l.file === a!.file).map((l) => ({ uri: model.uri, range: l.range }));
    },
  });

  languages.registerRenameProvider('go', {
    async provideRenameEdits(model, position, newName, token) {
      const a = await ask(model, token);
      const r = await a?.workspace.rename(a.file, position, newName);
      if (!r) return { edits: [], rejectReason: 'Nobody to ask.' };
      if (!r.ok) return { edits: [], rejectReason: r.reason };
      const other = r.edits.find((e) => e.file !== a!.file);
      if (other !== undefined) return { edits: [], rejectReason: `${other.file} has this name too: rename within one file only` };
      return workspaceEdit(model, r.edits);
    },
    async resolveRenameLocation(model, position, token) {
      const a = await ask(model, token);
      const r = await a?.workspace.prepareRename(a.file, position);
      if (r?.ok === true) return { range: r.range, text: r.name };
      return { range: new monaco.Range(1, 1, 1, 1), text: '', rejectReason: r?.reason ?? 'Nothing to rename here.' };
    },
  });

  languages.registerDocumentFormattingEditProvider('go', {
    async provideDocumentFormattingEdits(model, _options, token) {
      const a = await ask(model, token);
      return a === null ? [] : editsOf(await a.workspace.format(a.file));
    },
  });

  languages.registerDocumentSymbolProvider('go', {
    async provideDocumentSymbols(model, token) {
      const a = await ask(model, token);
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
    async provideCodeActions(model, range, _context, token) {
      const a = await ask(model, token);
      if (a === null) return { actions: [], dispose: () => {} };
      const [fixes, imports] = await Promise.all([a.workspace.quickFixes(a.file, range), a.workspace.organizeImports(a.file)]);
      const actions: monaco.languages.CodeAction[] = fixes
        .filter((f) => f.edits.every((e) => e.file === a.file))
        .map((f) => ({ title: f.title, kind: 'quickfix', isPreferred: f.isPreferred, edit: workspaceEdit(model, f.edits) }));
      if (imports.length > 0)
        actions.push({ title: 'Organise imports', kind: 'source.organizeImports', edit: workspaceEdit(model, imports) });
      return { actions, dispose: () => {} };
    },
  });

  languages.registerFoldingRangeProvider('go', {
    async provideFoldingRanges(model, _context, token) {
      const a = await ask(model, token);
      if (a === null) return null;
      const ranges = await a.workspace.foldingRanges(a.file);
      return ranges.map((r) => ({ start: r.startLine, end: r.endLine, kind: foldingKinds[r.kind] }));
    },
  });

  // A definition in the library is looked at where one is, in a peek: there is no place of its own to go to.
  monaco.editor.registerEditorOpener({
    openCodeEditor(source, resource) {
      if (resource.scheme !== libraryScheme) return false;
      setTimeout(() => source.trigger('go', 'editor.action.peekDefinition', {}));
      return true;
    },
  });
}
