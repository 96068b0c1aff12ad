#include "sim/platform/usage.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {

void Usage::keep_bins(Micros width, std::size_t count) {
  RB_ASSERT(width > Micros{0} && since_ == Micros{0});
  width_ = width;
  bins_.assign(count, {});
}

void Usage::add(UsageTotals& to, const Level& level, Micros time) {
  to.busy += time.count() * level.busy;
  to.enabled += time.count() * level.enabled;
  to.waiting += time.count() * level.waiting;
  if (level.waiting > 0) to.saturated += time.count();
  if (!level.stands) return;
  if (level.busy + level.waiting > 0) to.stood += time.count();
  to.stalled += time.count() * level.busy;
}

void Usage::integrate(Micros from, Micros until) {
  add(totals_, level_, until - from);
  if (bins_.empty()) return;
  while (from < until) {
    const auto bin =
        std::min<std::size_t>(static_cast<std::size_t>(from / width_), bins_.size() - 1);
    const Micros end =
        bin + 1 == bins_.size() ? until : width_ * static_cast<std::int64_t>(bin + 1);
    const Micros stop = std::min(until, end);
    add(bins_[bin], level_, stop - from);
    from = stop;
  }
}

void Usage::change(Micros now, const Level& level) {
  if (now > since_) integrate(since_, now);
  since_ = std::max(since_, now);
  level_ = level;
  most_waiting_ = std::max(most_waiting_, level.waiting);
}

std::int64_t Usage::utilisation_ppm() const {
  if (totals_.enabled == 0) return 0;
  return static_cast<std::int64_t>(static_cast<double>(totals_.busy) * 1e6 /
                                   static_cast<double>(totals_.enabled));
}

Micros Usage::mean_wait() const {
  // By Little's law the time integral of the queue is the sum of the waits.
  return served_ == 0 ? Micros{} : Micros{totals_.waiting / static_cast<std::int64_t>(served_)};
}

}  // namespace rb::sim
