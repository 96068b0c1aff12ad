#include "core/provider/spec/ladder_spec.hpp"

namespace rb {

OfficeChannel channel_of(proto::AskedOver::Value channel) {
  switch (channel) {
    case proto::AskedOver::portal:
      return OfficeChannel::portal;
    case proto::AskedOver::phone:
      return OfficeChannel::phone_task;
    case proto::AskedOver::fax:
      return OfficeChannel::fax;
    default:
      return OfficeChannel::fhir;
  }
}

std::optional<office::Ladder> ladder_of(const RungsSpec& rungs) {
  if (rungs.empty()) return std::nullopt;
  office::Ladder ladder;
  for (const proto::OfficeRung& rung : rungs) {
    ladder.rungs.push_back(
        {.channel = channel_of(rung.channel()),
         .patience = {.business_days = static_cast<std::uint8_t>(rung.business_days()),
                      .office_hours = Millis{rung.patience().ms()}},
         .needs = Millis{rung.needs().ms()}});
  }
  return ladder;
}

std::string wrong_with(const office::Ladder& ladder) {
  const auto wrong = office::reject(ladder);
  if (!wrong) return {};
  switch (*wrong) {
    case office::LadderRejection::ladder_has_too_many_rungs:
      return " has more than " + std::to_string(office::kMostRungs) + " rungs";
    case office::LadderRejection::rung_has_no_patience:
      return " has a rung with neither patience nor business_days";
    case office::LadderRejection::ladder_has_no_rungs:
      return " has no rung";
    case office::LadderRejection::duration_is_negative:
    case office::LadderRejection::there_is_no_round:
      break;
  }
  return " has a length below zero";
}

}  // namespace rb
