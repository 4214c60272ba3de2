"""The pages, a router each. Every router but `login.open_routes` needs a login."""
