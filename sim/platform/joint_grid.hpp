// Two backends on one clock. A server that does one thing at a time at one speed is a timer,
// whoever simulates it: those go to a plain grid, at a fraction of the cost. What is shared, and
// what changes its speed, goes to the other one.
#pragma once

#include "sim/platform/plain_grid.hpp"

namespace rb::sim {

class JointGrid final : public Grid {
 public:
  // `shared` outlives this, and nothing else uses it.
  explicit JointGrid(Grid& shared) : shared_(shared) {}

  ServerId add_server(const std::string& name, std::span<const SpeedChange> profile) override;
  LinkId add_link(const LinkSpec& spec) override { return shared_.add_link(spec); }
  RouteId add_route(std::span<const LinkId> links) override { return shared_.add_route(links); }
  void work(ServerId server, Micros work, std::uint64_t tag) override;
  void send(RouteId route, std::int64_t bytes, std::uint64_t tag) override;
  // Of one moment, what the plain grid did comes first.
  void advance(Micros until, std::vector<GridCompletion>& out) override;
  [[nodiscard]] Micros now() const override { return plain_.now(); }

 private:
  struct Home {
    bool plain = false;
    ServerId id;  // there
  };
  Grid& shared_;
  PlainGrid plain_;
  std::vector<Home> servers_;
  std::vector<GridCompletion> done_;
};

}  // namespace rb::sim
