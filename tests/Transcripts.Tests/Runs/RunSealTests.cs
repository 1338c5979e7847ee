using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Runs;

public sealed class RunSealTests
{
    [Fact]
    public async Task A_manifest_is_a_page_that_a_person_can_read()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        byte[] journal = await File.ReadAllBytesAsync(folder.JournalPath);
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(journal));

        string manifest = await File.ReadAllTextAsync(folder.ManifestPath);

        manifest
            .Should()
            .Be(
                $$"""
                {
                  "format": "gridlock-run/1",
                  "run": "r1",
                  "tool": "gridlock 0.1.0",
                  "engine": {
                    "name": "wasm",
                    "version": "9.11"
                  },
                  "outcome": "completed",
                  "started": "2025-03-01T12:00:00.000Z",
                  "ended": "2025-03-01T12:00:00.000Z",
                  "journal": {
                    "bytes": {{journal.Length}},
                    "lines": 21,
                    "hash": "sha256:{{hash}}"
                  },
                  "puzzles": [
                    {
                      "id": "p1",
                      "document": "{{DocumentHash.Of(SampleRun.Puzzle)}}"
                    }
                  ],
                  "players": [
                    {
                      "name": "sim/scholar",
                      "simulated": true
                    },
                    {
                      "name": "openai/gpt-5",
                      "simulated": false
                    }
                  ],
                  "calls": {
                    "completed": 2,
                    "failed": 2,
                    "partial": 0
                  }
                }

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task Sealing_again_gives_the_same_bytes()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        byte[] first = await File.ReadAllBytesAsync(folder.ManifestPath);

        await RunSeal.SealAsync(folder, CancellationToken.None);

        (await File.ReadAllBytesAsync(folder.ManifestPath)).Should().Equal(first);
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("", "it has no run.started or no run.ended.")]
    [InlineData("nonsense\n", "line 21 is not a whole JSON object with the fields of its type.")]
    [InlineData("{\"type\":", "line 21 is cut off.")]
    public async Task An_unfinished_or_damaged_run_can_not_be_sealed(string tail, string reason)
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        await File.AppendAllTextAsync(folder.JournalPath, tail);

        Func<Task> seal = () => RunSeal.SealAsync(folder, CancellationToken.None);

        await seal.Should()
            .ThrowAsync<JournalException>()
            .WithMessage($"The run in '{folder.Path}' can not be sealed: {reason}");
        File.Exists(folder.ManifestPath).Should().BeFalse();
    }
}
