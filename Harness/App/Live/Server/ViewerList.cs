using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Live.Server;

/// <summary>Who is watching.</summary>
internal sealed class ViewerList(int most)
{
    private readonly Lock _lock = new();
    private readonly HashSet<HttpContext> _viewers = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _viewers.Count;
            }
        }
    }

    /// <summary>False if there is no room.</summary>
    public bool TryAdd(HttpContext viewer)
    {
        lock (_lock)
        {
            return _viewers.Count < most && _viewers.Add(viewer);
        }
    }

    public void Remove(HttpContext viewer)
    {
        lock (_lock)
        {
            _viewers.Remove(viewer);
        }
    }

    public void Cut()
    {
        lock (_lock)
        {
            foreach (HttpContext viewer in _viewers)
            {
                viewer.Abort();
            }
        }
    }
}
