"""What a sample can and cannot support: lengths, dates, copies, one event or several."""
