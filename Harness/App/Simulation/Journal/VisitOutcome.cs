namespace Gridlock.App.Simulation.Journal;

/// <summary>What became of a request.</summary>
public enum VisitOutcome
{
    /// <summary>It is still being answered.</summary>
    Open,

    /// <summary>All that the server meant to send was sent, faulty or not.</summary>
    Answered,

    /// <summary>An error status was sent.</summary>
    Refused,

    /// <summary>The server reset the connection.</summary>
    Reset,

    /// <summary>The client closed the connection before the answer was whole.</summary>
    ClientClosed,

    /// <summary>The server was stopped in the middle of the answer.</summary>
    Stopped,
}
