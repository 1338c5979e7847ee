using System.Net;

namespace Gridlock.App.Live.Server;

/// <summary>How the page is served.</summary>
internal sealed record LiveServerOptions
{
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Beyond which a new viewer is told to come back later.</summary>
    public int MostViewers { get; init; } = 1000;

    /// <summary>How long a viewer may leave what it was sent unread before it counts as gone.</summary>
    public TimeSpan ViewerPatience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A sign of life goes to viewers that have had nothing for so long.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Files of what was played here, by path, with their types; null where there are none.</summary>
    public Func<string, (string Type, ReadOnlyMemory<byte> Bytes)?>? Kept { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
