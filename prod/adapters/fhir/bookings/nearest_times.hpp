// Of many free times the few that suit a wish best. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/time/time_wish.hpp"
#include "prod/adapters/booking_port.hpp"

namespace rb::prod {

class NearestTimes {
 public:
  // `zone` outlives this.
  NearestTimes(const TimeWish& wish, const Zone& zone) : wish_(wish), zone_(zone) {}

  // A slot that was added before changes nothing.
  void add(FoundTime time);
  // How many there are that fit, counting a few of each date.
  [[nodiscard]] int fitting() const { return fitting_; }
  [[nodiscard]] bool empty() const { return dates_.empty(); }
  // At most kMaxCandidates, nearest to the wish first, then the earliest; only a few of each date
  // while there are others, so that there is something to choose from.
  [[nodiscard]] std::vector<FoundTime> take() const;

 private:
  struct Spot {
    std::int32_t off = 0;  // from the wish, in minutes
    FoundTime time;
  };
  [[nodiscard]] static bool nearer(const Spot& a, const Spot& b);
  static void keep(std::vector<Spot>& spots, Spot spot, std::size_t most,
                   std::vector<Spot>* evicted);

  const TimeWish wish_;
  const Zone& zone_;
  std::map<std::chrono::local_days, std::vector<Spot>> dates_;
  std::vector<Spot> spare_;
  std::set<std::string> known_;
  int fitting_ = 0;
};

}  // namespace rb::prod
