// When a campaign may be in contact with a place, as stretches of time: what law, policy and
// holidays leave in every zone of it, cut where the part of the day changes. The same minutes that
// LegalHours looks at one by one, kept by campaign and place.
//
// An hour of the wall clock that occurs twice, as the clocks go back, need not be used twice. Where
// a place is open then, nobody can say from here which of the two was meant, and "the latest" that
// depends on it is no bound at all.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/audit/facts/legal_hours.hpp"

namespace rb::audit {

class Openings {
 public:
  explicit Openings(LegalHours& hours) : hours_(hours) {}

  // Whether the place is known to be open all through [from, until). Not: LegalHours says why.
  [[nodiscard]] bool open_throughout(const Campaign& campaign, std::uint32_t place, Instant from,
                                     Instant until);
  // As LegalHours::daypart().
  [[nodiscard]] int daypart(const Campaign& campaign, std::uint32_t place, Instant at);

  static constexpr int kAnyPart = -2;

  struct Opening {
    Instant at;     // the first moment asked for
    Instant began;  // of the stretch that it lies in
    Instant close;
  };
  // The first moment from `from` on at which a contact of length `needs` fits before the place
  // closes; with a daypart, one that lies in it with at least a minute of it left. Nothing if there
  // is none before the campaign's deadline and some days, or none within 400 days of its start.
  [[nodiscard]] std::optional<Opening> next(const Campaign& campaign, std::uint32_t place,
                                            Instant from, Millis needs, int daypart = kAnyPart);

  // The moment by which `length` of time in which such a contact may begin has passed since `from`.
  // Nothing if there is not so much of it, or nobody can say.
  [[nodiscard]] std::optional<Instant> after_open_time(const Campaign& campaign,
                                                       std::uint32_t place, Instant from,
                                                       Millis length, Millis needs);

  // What may push a start beyond the moment from which it is wanted.
  struct Push {
    Millis needs{};
    Millis spread{};             // starts that meet at an opening move on by a share of this
    std::uint32_t dayparts = 0;  // bit i: the strategy may wait for daypart i
  };
  // The latest start that the policy can mean by "from `earliest` on": the next opening, or the
  // next one in a daypart that may be waited for, and into it by the spread, at most half of it.
  // Never after the campaign's deadline, which it is if nobody can say.
  [[nodiscard]] Instant latest_start(const Campaign& campaign, std::uint32_t place,
                                     Instant earliest, const Push& push);

 private:
  struct Stretch {
    Instant from;
    Instant until;
    int daypart = -1;
  };
  struct Calendar {
    std::vector<Stretch> stretches;  // ascending
    std::vector<Instant> doubled;    // when the clocks go back in an hour that is open; ascending
    Instant known_from;
    Instant known_until;
  };

  Calendar& calendar_of(const Campaign& campaign, std::uint32_t place);
  void extend(const Campaign& campaign, std::uint32_t place, Calendar& calendar);
  // Position of the stretch that holds `at`; none if the place is closed then, or nobody knows.
  std::optional<std::size_t> stretch_at(const Campaign& campaign, std::uint32_t place,
                                        Calendar& calendar, Instant at);
  [[nodiscard]] bool doubled_in(const Campaign& campaign, std::uint32_t place, Instant from,
                                Instant until);

  LegalHours& hours_;
  std::vector<std::vector<std::unique_ptr<Calendar>>> calendars_;  // by campaign and place
};

}  // namespace rb::audit
