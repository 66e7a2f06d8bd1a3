"""What readers take away: rows and charts in, CSV, JSON, pictures, the package and citations out."""
