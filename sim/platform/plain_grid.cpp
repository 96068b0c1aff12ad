// Nothing shares anything: every completion is known when the work is submitted.
#include "sim/platform/plain_grid.hpp"
#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kNominal = 1'000'000;

// When `amount` (of microseconds at nominal speed) that begins at `from` is done; the
// end of time if the last speed is 0.
Micros done_at(Micros from, std::int64_t amount, std::span<const SpeedChange> profile) {
  std::int64_t speed = kNominal;
  Micros at = from;
  __extension__ using Wide = __int128;               // months of microseconds, times a million
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

void PlainGrid::work(ServerId server, Micros work, std::uint64_t tag) {
  finish(done_at(now_, work.count(), servers_[server.index()]), tag);
}

void PlainGrid::send(LinkId link, std::int64_t bytes, std::uint64_t tag) {
  const LinkSpec& spec = links_[link.index()];
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
