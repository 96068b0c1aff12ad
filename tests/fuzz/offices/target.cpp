#include "tests/fuzz/offices/target.hpp"

#include <string>
#include <string_view>

#include "core/base/assert.hpp"
#include "core/provider/negotiation/offered_times.hpp"
#include "prod/adapters/gateways/wire/answers.hpp"
#include "prod/adapters/offices/wire/message_names.hpp"
#include "prod/adapters/offices/wire/messages.hpp"
#include "prod/http/offices/office_event_body.hpp"

namespace rb::prod {
namespace {

void check_event(const std::string& text) {
  const auto event = read_office_event(text);
  if (!event) {
    RB_ASSERT(!event.error().empty());
    return;
  }
  RB_ASSERT(!event->id.empty() && !event->name.empty());
  const OfficeSaid& said = event->said;
  switch (said.kind) {
    case office::AnswerKind::acknowledged:
    case office::AnswerKind::refused:
      RB_ASSERT(said.times.empty());
      break;
    case office::AnswerKind::accepted:
      RB_ASSERT(said.times.size() <= 1);
      break;
    case office::AnswerKind::counter_offer:
      RB_ASSERT(!said.times.empty() && said.times.size() <= kMostOfferedTimes);
      for (const FoundTime& time : said.times) RB_ASSERT(!time.slot.empty());
      break;
  }
}

}  // namespace
}  // namespace rb::prod

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rb::prod;
  const std::string text(reinterpret_cast<const char*>(data), size);
  check_event(text);
  const OfficeMessageNames names("north", "4f9ab1c2");
  if (const auto send = names.read(text)) RB_ASSERT(names.of(*send) == text);
  (void)surely_not_taken(text);
  (void)is_about(text, "north.4f9ab1c2.17-1-0");
  (void)says_unknown(text, kUnknownRequest, "north.4f9ab1c2.17-1-0");
  return 0;
}
