#include "core/provider/office/ladder.hpp"

#include <algorithm>

#include "core/base/digest.hpp"

namespace rb::office {

Ladder usual_ladder() {
  Ladder ladder;
  ladder.rungs = {
      {.channel = OfficeChannel::fhir, .patience = {.office_hours = 2h}},
      {.channel = OfficeChannel::portal, .patience = {.office_hours = 4h}},
      {.channel = OfficeChannel::phone_task, .patience = {.business_days = 1}, .needs = 10min},
  };
  return ladder;
}

std::optional<LadderRejection> reject(const Ladder& ladder) {
  if (ladder.rungs.empty()) return LadderRejection::ladder_has_no_rungs;
  if (ladder.rungs.size() > kMostRungs) return LadderRejection::ladder_has_too_many_rungs;
  if (ladder.most_rounds == 0) return LadderRejection::there_is_no_round;
  Millis least =
      std::min({ladder.acknowledged.office_hours, ladder.report_within, ladder.resolve_within,
                ladder.patient_decides_within, ladder.extension_lead, ladder.extension});
  for (const Rung& rung : ladder.rungs) {
    if (rung.patience == Patience{}) return LadderRejection::rung_has_no_patience;
    least = std::min({least, rung.patience.office_hours, rung.needs});
  }
  if (least < Millis{0}) return LadderRejection::duration_is_negative;
  return std::nullopt;
}

std::uint64_t fingerprint(const Ladder& ladder) {
  Digest digest;
  const auto add = [&](const Patience& patience) {
    digest.add(patience.business_days);
    digest.add_signed(patience.office_hours.count());
  };
  digest.add(ladder.rungs.size());
  for (const Rung& rung : ladder.rungs) {
    digest.add(static_cast<std::uint64_t>(rung.channel));
    add(rung.patience);
    digest.add_signed(rung.needs.count());
  }
  add(ladder.acknowledged);
  for (const Millis length :
       {ladder.report_within, ladder.resolve_within, ladder.patient_decides_within,
        ladder.extension_lead, ladder.extension}) {
    digest.add_signed(length.count());
  }
  digest.add(ladder.most_rounds);
  digest.add(ladder.most_extensions);
  digest.add(ladder.counter_offers_end ? 1 : 0);
  return digest.value();
}

Instant end_of(const Patience& patience, Instant at, const OfficeHours& hours) {
  if (patience.business_days > 0) at = hours.after_business_days(at, patience.business_days);
  return at == kNever ? kNever : hours.after_open_time(at, patience.office_hours);
}

}  // namespace rb::office
