using System.Net.Sockets;
using System.Text;

namespace Gridlock.Benchmarks.Live;

/// <summary>What viewers cost that do nothing, and viewers that stop reading.</summary>
internal static class LiveMemory
{
    private const int Idle = 500;
    private const int Deaf = 20;

    public static async Task IdleAsync(CancellationToken cancellationToken)
    {
        await using BenchShow show = await BenchShow.StartAsync(2, 100, TimeSpan.FromMinutes(5), cancellationToken);
        (double heap, double all) before = Measure();
        List<Socket> viewers = await ConnectAsync(show, Idle, cancellationToken);
        (double heap, double all) after = Measure();
        Console.WriteLine(
            $"{show.Server.Viewers} idle viewers: {after.heap - before.heap:F1} MB of managed memory, {after.all - before.all:F1} MB of the "
                + $"process ({after.all:F0} MB in all), their own sockets included"
        );
        Console.WriteLine("At most 100 MB are wanted.");
        viewers.ForEach(static viewer => viewer.Dispose());
    }

    public static async Task DeafAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        await using BenchShow show = await BenchShow.StartAsync(8, 1000, TimeSpan.FromMinutes(5), cancellationToken);
        List<Socket> viewers = await ConnectAsync(show, Deaf, cancellationToken);
        (double heap, double all) before = Measure();
        (double heap, double all) most = before;
        long frames = show.Hub.Last;
        DateTimeOffset end = TimeProvider.System.GetUtcNow() + length;
        await show.PlayAsync(cancellationToken);
        while (TimeProvider.System.GetUtcNow() < end)
        {
            await Task.Delay(1000, cancellationToken);
            (double heap, double all) now = Measure();
            most = (Math.Max(most.heap, now.heap), Math.Max(most.all, now.all));
        }
        await show.Show.StopAsync(cancellationToken);
        Console.WriteLine(
            $"{show.Server.Viewers} of {Deaf} viewers that stopped reading, {show.Hub.Last - frames:N0} frames later: "
                + $"{most.heap - before.heap:F1} MB more of managed memory at most, {most.all - before.all:F1} MB of the process, the face-offs included"
        );
        viewers.ForEach(static viewer => viewer.Dispose());
    }

    private static async Task<List<Socket>> ConnectAsync(BenchShow show, int count, CancellationToken cancellationToken)
    {
        byte[] request = Encoding.ASCII.GetBytes(
            $"GET /events HTTP/1.1\r\nHost: {show.Server.Origin.Authority}\r\n\r\n"
        );
        var viewers = new List<Socket>();
        for (int viewer = 0; viewer < count; viewer++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 8192 };
            await socket.ConnectAsync(show.Server.Origin.Host, show.Server.Origin.Port, cancellationToken);
            await socket.SendAsync(request, cancellationToken);
            viewers.Add(socket);
        }
        while (show.Server.Viewers < count)
        {
            await Task.Delay(50, cancellationToken);
        }
        await Task.Delay(1000, cancellationToken);
        return viewers;
    }

    private static (double Heap, double All) Measure()
    {
        double heap = GC.GetTotalMemory(forceFullCollection: true) / (double)(1 << 20);
        return (heap, Environment.WorkingSet / (double)(1 << 20));
    }
}
