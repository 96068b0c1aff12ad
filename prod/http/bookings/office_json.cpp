#include "prod/http/bookings/office_json.hpp"

#include <array>
#include <string_view>

#include "core/log/json.hpp"

namespace rb::prod {
namespace {

// In the order of office::StateKind and of OfficeChannel, in the words of a ladder.
constexpr std::array<std::string_view, 8> kStates = {
    "unopened", "waiting", "sending", "resolving", "asked", "acknowledged", "negotiating", "done"};
constexpr std::array<std::string_view, kOfficeChannels> kChannels = {"fhir", "portal", "phone",
                                                                     "fax"};

}  // namespace

nlohmann::json office_json(const Work& work, OfficeRequestId id) {
  const office::Request& request = work.state().offices.requests[id.index()];
  nlohmann::json over = nlohmann::json::array();
  for (int i = 0; i < kOfficeChannels; ++i) {
    if (has_channel(request.reached, static_cast<OfficeChannel>(i))) {
      over.push_back(kChannels[static_cast<std::size_t>(i)]);
    }
  }
  nlohmann::json one = {{"state", kStates[static_cast<std::size_t>(request.kind())]},
                        {"asked_over", std::move(over)}};
  if (const auto& offices = work.setup().offices; offices != nullptr) {
    const Instant next = office::next_wake(request, offices->ladder);
    if (next != kNever) one["next"] = rfc3339(next);
  }
  return one;
}

}  // namespace rb::prod
