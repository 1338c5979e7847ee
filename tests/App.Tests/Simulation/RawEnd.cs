namespace Gridlock.App.Tests.Simulation;

/// <summary>How a connection ended.</summary>
internal enum RawEnd
{
    /// <summary>With a FIN.</summary>
    Closed,

    /// <summary>With a RST.</summary>
    Reset,

    /// <summary>It is open, and nothing comes.</summary>
    Silent,
}
