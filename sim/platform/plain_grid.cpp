// Nothing shares anything: every completion is known when the work is submitted.
#include "sim/platform/plain_grid.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kNominal = 1'000'000;
__extension__ using Wide = __int128;  // months of microseconds, times a million

// When `amount` (of microseconds at nominal speed) that begins at `from` is done; the
// end of time if the last speed is 0.
Micros done_at(Micros from, std::int64_t amount, std::span<const SpeedChange> profile) {
  std::int64_t speed = kNominal;
  Micros at = from;
  Wide left = static_cast<Wide>(amount) * kNominal;  // in millionths of a microsecond
  for (const SpeedChange& change : profile) {
    if (change.at > at) {
      const Wide within = static_cast<Wide>((change.at - at).count()) * speed;
      if (speed > 0 && within >= left) break;
      left -= within;
      at = change.at;
    }
    speed = change.speed_ppm;
  }
  if (speed == 0) return Micros::max() - Micros{1};
  return at + Micros{static_cast<std::int64_t>((left + speed - 1) / speed)};
}

// The narrowest of two profiles at every moment, each of a bandwidth, relative to the first one's.
std::vector<SpeedChange> narrowest(const LinkSpec& narrow, const LinkSpec& wide) {
  std::vector<Micros> moments;
  for (const LinkSpec* link : {&narrow, &wide}) {
    for (const SpeedChange& change : link->profile) moments.push_back(change.at);
  }
  std::sort(moments.begin(), moments.end());
  moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
  const auto speed_at = [](const LinkSpec& link, Micros at) {
    std::int64_t speed = kNominal;
    for (const SpeedChange& change : link.profile) {
      if (change.at <= at) speed = change.speed_ppm;
    }
    return speed;
  };
  std::vector<SpeedChange> profile;
  for (const Micros at : moments) {
    const auto wide_bytes = static_cast<Wide>(speed_at(wide, at)) * wide.bytes_per_second;
    const Wide of_narrow = wide_bytes / narrow.bytes_per_second;
    profile.push_back(
        {at, static_cast<std::int64_t>(std::min<Wide>(speed_at(narrow, at), of_narrow))});
  }
  return profile;
}

}  // namespace

ServerId PlainGrid::add_server(const std::string&, std::span<const SpeedChange> profile) {
  servers_.emplace_back(profile.begin(), profile.end());
  return ServerId{static_cast<std::uint32_t>(servers_.size() - 1)};
}

LinkId PlainGrid::add_link(const LinkSpec& spec) {
  RB_ASSERT(spec.bytes_per_second > 0);
  links_.push_back(spec);
  return LinkId{static_cast<std::uint32_t>(links_.size() - 1)};
}

RouteId PlainGrid::add_route(std::span<const LinkId> links) {
  RB_ASSERT(!links.empty());
  LinkSpec route = links_[links.front().index()];
  for (const LinkId id : links.subspan(1)) {
    const LinkSpec& link = links_[id.index()];
    const bool narrower = link.bytes_per_second < route.bytes_per_second;
    route.profile = narrower ? narrowest(link, route) : narrowest(route, link);
    route.bytes_per_second = std::min(route.bytes_per_second, link.bytes_per_second);
    route.latency += link.latency;
  }
  routes_.push_back(std::move(route));
  return RouteId{static_cast<std::uint32_t>(routes_.size() - 1)};
}

void PlainGrid::work(ServerId server, Micros work, std::uint64_t tag) {
  finish(done_at(now_, work.count(), servers_[server.index()]), tag);
}

void PlainGrid::send(RouteId route, std::int64_t bytes, std::uint64_t tag) {
  const LinkSpec& spec = routes_[route.index()];
  const std::int64_t transfer =
      (bytes * kNominal + spec.bytes_per_second - 1) / spec.bytes_per_second;
  finish(done_at(now_ + spec.latency, transfer, spec.profile), tag);
}

void PlainGrid::advance(Micros until, std::vector<GridCompletion>& out) {
  RB_ASSERT(until >= now_);
  if (next() > until) {
    now_ = until;
    return;
  }
  now_ = next();
  while (next() == now_) out.push_back({heap_.pop().payload, now_});
}

std::unique_ptr<Grid> make_plain_grid() {
  return std::make_unique<PlainGrid>();
}

}  // namespace rb::sim
