using Gridlock.App.Live.Replay.Pictures;

namespace Gridlock.App.Live.Replay;

/// <summary>A face-off as frames that a page can play without a server.</summary>
/// <param name="Json">"gridlock-tape/1": the title, the length in milliseconds, and every frame with its time.</param>
internal sealed record Tape(string Title, ReadOnlyMemory<byte> Json, TapeSketch Sketch);
