using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Gridlock.Engines
{
    /// <summary>The build's one attempt to get an engine; compiled by MSBuild itself, so for .NET Standard 2.0.</summary>
    public sealed class Provision : Task, ICancelableTask
    {
        private static readonly TimeSpan NativeLimit = TimeSpan.FromMinutes(5);
        private static readonly TimeSpan WasmLimit = TimeSpan.FromMinutes(15);
        private static readonly TimeSpan NativeRetry = TimeSpan.FromDays(1);
        private readonly CancellationTokenSource cancelled = new CancellationTokenSource();

        /// <summary>Solver/Engines.</summary>
        [Required]
        public string Folder { get; set; }

        public string Dotnet { get; set; }

        /// <summary>The library whose presence says that the native engine is there.</summary>
        [Required]
        public string Native { get; set; }

        /// <summary>The file whose presence says that the wasm engine is there, written last.</summary>
        [Required]
        public string Stamp { get; set; }

        private string Wasm => Path.Combine(Folder, "Wasm");

        private string NativeFailed => Path.Combine(Folder, "obj", "native.failed");

        public void Cancel() => cancelled.Cancel();

        public override bool Execute()
        {
            try
            {
                Install();
            }
            catch (Exception failure) when (failure is IOException || failure is UnauthorizedAccessException)
            {
                Say("no CP-SAT engine can be installed (" + failure.Message + "); the build goes on without.");
            }
            return !cancelled.IsCancellationRequested;
        }

        private void Install()
        {
            Directory.CreateDirectory(Path.Combine(Folder, "obj"));
            using (FileStream held = Lock(Path.Combine(Folder, "obj", "provision.lock")))
            {
                // Another build may have been at it while this one waited.
                DateTime locked = File.GetLastWriteTimeUtc(Path.Combine(Wasm, "package-lock.json"));
                bool fresh = File.Exists(Stamp) && File.GetLastWriteTimeUtc(Stamp) >= locked;
                if (held != null && !File.Exists(Native) && !fresh && !BuildNative())
                {
                    InstallWasm();
                }
            }
        }

        private bool BuildNative()
        {
            if (File.Exists(NativeFailed) && DateTime.UtcNow - File.GetLastWriteTimeUtc(NativeFailed) < NativeRetry)
            {
                return false;
            }
            string project = Path.Combine(Folder, "Native", "Gridlock.Engines.Native.csproj");
            string output;
            string arguments =
                "build \"" + project + "\" -c Release --nologo -v quiet -nodeReuse:false -p:UseSharedCompilation=false";
            if (
                Run(string.IsNullOrEmpty(Dotnet) ? "dotnet" : Dotnet, arguments, NativeLimit, out output)
                && File.Exists(Native)
            )
            {
                return true;
            }
            if (!cancelled.IsCancellationRequested)
            {
                File.WriteAllText(NativeFailed, output);
            }
            return false;
        }

        private void InstallWasm()
        {
            string npm = OnPath(Windows ? "npm.cmd" : "npm");
            string node = OnPath(Windows ? "node.exe" : "node");
            string instead = "Google.OrTools does not restore here" + Code() + ", ";
            if (npm == null || node == null)
            {
                Say(
                    instead
                        + "and there is no Node.js for the wasm engine: install Node.js 20 or newer and build again to have puzzles proven."
                );
                return;
            }
            Say(instead + "so the wasm engine is installed, once: npm ci in " + Wasm);
            string output;
            string arguments = "ci --ignore-scripts --no-audit --no-fund --no-update-notifier --fetch-retries=1";
            string file = Windows ? "cmd.exe" : npm;
            if (
                !Run(
                    file,
                    Windows ? "/d /s /c \"\"" + npm + "\" " + arguments + "\"" : arguments,
                    WasmLimit,
                    out output
                )
            )
            {
                Say(
                    "npm ci did not succeed ("
                        + Line(output, "error")
                        + "); the build goes on without an engine. Run it in "
                        + Wasm
                        + " or build again."
                );
                return;
            }
            Run(node, "prune.mjs", WasmLimit, out output);
            File.WriteAllText(Stamp, "");
        }

        private bool Run(string file, string arguments, TimeSpan limit, out string output)
        {
            var start = new ProcessStartInfo(file, arguments)
            {
                WorkingDirectory = Wasm,
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            // The inner build must not take itself for a part of the outer one.
            foreach (
                string name in start
                    .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                    .ToArray()
            )
            {
                start.Environment.Remove(name);
            }
            var text = new StringBuilder();
            DataReceivedEventHandler collect = (_, line) =>
            {
                lock (text)
                {
                    text.AppendLine(line.Data);
                }
            };
            bool done = false;
            try
            {
                using (Process process = Process.Start(start))
                {
                    process.OutputDataReceived += collect;
                    process.ErrorDataReceived += collect;
                    process.BeginOutputReadLine();
                    process.BeginErrorReadLine();
                    var clock = Stopwatch.StartNew();
                    while (
                        !(done = process.WaitForExit(100))
                        && clock.Elapsed < limit
                        && !cancelled.IsCancellationRequested
                    ) { }
                    if (!done)
                    {
                        process.Kill();
                        text.AppendLine("error: stopped after " + clock.Elapsed.TotalSeconds.ToString("0") + " s");
                    }
                    done = done && process.ExitCode == 0;
                }
            }
            catch (Exception failure)
                when (failure is System.ComponentModel.Win32Exception || failure is InvalidOperationException)
            {
                text.AppendLine("error: " + failure.Message);
            }
            lock (text)
            {
                output = text.ToString();
            }
            return done;
        }

        private FileStream Lock(string path)
        {
            var clock = Stopwatch.StartNew();
            while (!cancelled.IsCancellationRequested && clock.Elapsed < NativeLimit + WasmLimit)
            {
                try
                {
                    return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                }
                catch (IOException)
                {
                    Thread.Sleep(250);
                }
            }
            return null;
        }

        private string Code()
        {
            string output = File.Exists(NativeFailed) ? File.ReadAllText(NativeFailed) : "";
            Match code = Regex.Match(output, @"error (?<code>[A-Z]+\d+)");
            return code.Success ? " (" + code.Groups["code"].Value + ")" : "";
        }

        private static bool Windows => Path.DirectorySeparatorChar == '\\';

        private static string OnPath(string name) =>
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(new[] { Path.PathSeparator }, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, name))
                .FirstOrDefault(File.Exists);

        private static string Line(string output, string word) =>
            output.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains(word))
            ?? "no reason given";

        private void Say(string line) => Log.LogMessage(MessageImportance.High, "Gridlock: " + line);
    }
}
