#include "sim/platform/joint_grid.hpp"

#include <algorithm>

namespace rb::sim {

ServerId JointGrid::add_server(const std::string& name, std::span<const SpeedChange> profile) {
  // One speed for ever, nominal or not, is one speed.
  const bool plain = profile.empty() || (profile.size() == 1 && profile.front().at == Micros{0} &&
                                         profile.front().speed_ppm > 0);
  servers_.push_back(
      {plain, plain ? plain_.add_server(name, profile) : shared_.add_server(name, profile)});
  return ServerId{static_cast<std::uint32_t>(servers_.size() - 1)};
}

void JointGrid::work(ServerId server, Micros work, std::uint64_t tag) {
  const Home& home = servers_[server.index()];
  home.plain ? plain_.work(home.id, work, tag) : shared_.work(home.id, work, tag);
}

void JointGrid::send(RouteId route, std::int64_t bytes, std::uint64_t tag) {
  shared_.send(route, bytes, tag);
}

void JointGrid::advance(Micros until, std::vector<GridCompletion>& out) {
  done_.clear();
  shared_.advance(std::min(until, plain_.next()), done_);
  plain_.advance(shared_.now(), out);
  out.insert(out.end(), done_.begin(), done_.end());
}

}  // namespace rb::sim
