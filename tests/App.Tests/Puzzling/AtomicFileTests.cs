using Gridlock.App.Puzzling;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Puzzling;

public sealed class AtomicFileTests
{
    [Fact]
    public async Task A_full_disk_keeps_no_draft()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        using var folder = new TempFolder();
        string draft = folder[$"p.jsonl.{Environment.ProcessId}.new"];
        File.CreateSymbolicLink(draft, "/dev/full");
        Func<Task> write = async () =>
        {
            await using var file = AtomicFile.Create(folder["p.jsonl"], replace: false);
            file.Writer.Write(new string('x', 100));
            await file.PublishAsync(TestContext.Current.CancellationToken);
        };

        await write.Should().ThrowAsync<IOException>();
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }
}
