"""A client of the language server: opens YAML files as VS Code does, and hears what is marked and offered."""

import json
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
PROGRAM = HERE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"


class LanguageServer:
    """Speaks LSP over pipes, with the settings that stand in a project's folder."""

    def __init__(self, root):
        self.root, self.count, self.last = root, 0, {}
        self.process = subprocess.Popen(
            ["node", PROGRAM, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        told = json.loads((root / ".vscode" / "settings.json").read_text(encoding="utf-8"))
        schemas = {f"{root.as_uri()}/{name[2:]}": files for name, files in told["yaml.schemas"].items()}
        self.settings = {"validate": True, "completion": True, "hover": True, "schemas": schemas}
        self.settings["schemaStore"] = {"enable": False}
        folders = [{"uri": root.as_uri(), "name": "site"}]
        capabilities = {"workspace": {"configuration": True}}
        self.ask(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            capabilities=capabilities,
            workspaceFolders=folders,
        )
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings={"yaml": self.settings})

    def close(self):
        self.ask("shutdown")
        self.tell("exit")
        self.process.communicate(timeout=20)

    def tell(self, method, **params):
        self._send({"method": method, "params": params})

    def ask(self, method, **params):
        self.count += 1
        self._send({"id": self.count, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self.count and "method" not in message:
                return message["result"]

    def open(self, name, text):
        """Open a file with a text; return what is marked: lines from 1, with words."""
        uri = self._uri(name)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        while True:
            message = self._receive()
            params = message.get("params", {})
            if message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri:
                found = [(one["range"]["start"]["line"] + 1, one["message"]) for one in params["diagnostics"]]
                return sorted(found)

    def offered(self, name, line, column):
        """Return what completes at a place, lines from 1."""
        place = {"line": line - 1, "character": column}
        found = self.ask("textDocument/completion", textDocument={"uri": self._uri(name)}, position=place)
        return [one["label"] for one in found["items"]]

    def explained(self, name, line, column):
        """Return what is shown of a place."""
        place = {"line": line - 1, "character": column}
        found = self.ask("textDocument/hover", textDocument={"uri": self._uri(name)}, position=place)
        return found["contents"]["value"]

    def _uri(self, name):
        return (self.root / name).as_uri()

    def _send(self, message):
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self.process.stdin.flush()

    def _receive(self):
        """Return the next message; what the server asks itself is answered on the way."""
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message = json.loads(self.process.stdout.read(length))
        if "method" not in message or "id" not in message:
            return message
        wanted = message["params"].get("items", []) if message["method"] == "workspace/configuration" else []
        told = [self.settings if one.get("section") == "yaml" else {} for one in wanted]
        self._send({"id": message["id"], "result": told or None})
        return self._receive()
