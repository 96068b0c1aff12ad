#include "tests/fuzz/agents/target.hpp"

#include <string>
#include <string_view>

#include "core/base/assert.hpp"
#include "prod/adapters/agents/wire/call_names.hpp"
#include "prod/adapters/agents/wire/calls.hpp"
#include "prod/adapters/agents/wire/events.hpp"
#include "prod/adapters/gateways/wire/answers.hpp"
#include "prod/adapters/gateways/wire/signature.hpp"
#include "prod/http/agents/event_body.hpp"

namespace rb::prod {
namespace {

constexpr Instant kNow{1'700'000'000s};
constexpr AttemptId kAttempt{AssignmentId{12345}, 2};

void check_finished(const command::AttemptFinished& finished) {
  RB_ASSERT(finished.attempt == kAttempt);
  RB_ASSERT(finished.talk >= Millis{0} && finished.talk <= kDay);
  RB_ASSERT(finished.outcome != Outcome::unknown && finished.outcome != Outcome::delivered);
  // Only a person decides, and only a machine keeps a message.
  RB_ASSERT(finished.outcome == Outcome::answered_human ||
            finished.disposition == Disposition::none);
  RB_ASSERT(finished.outcome == Outcome::answered_machine || !finished.left_voicemail);
}

void check_event(const std::string& text) {
  const auto event = read_agent_event(text);
  if (!event) {
    RB_ASSERT(!event.error().empty());
    return;
  }
  RB_ASSERT(!event->id.empty() && !event->call.empty());
  if (const auto finished = finished_by(*event, kAttempt)) check_finished(*finished);
  // Whatever came: of a call that is over nothing is told.
  AgentView over;
  over.first_name = "Zebulon";
  RB_ASSERT(answer_event(*event, over, AgentDecision::too_late).find("Zebulon") ==
            std::string::npos);
}

void check_signature(std::string_view header, std::string_view body) {
  constexpr std::string_view kSecret = "a-secret-of-16-bytes";
  const std::string good = gateway_signature(kSecret, kNow, body);
  RB_ASSERT(is_gateway_signature(kSecret, good, body, kNow, kGatewaySignatureTolerance));
  // Nobody finds a signature by chance.
  if (is_gateway_signature(kSecret, header, body, kNow, kGatewaySignatureTolerance)) {
    RB_ASSERT(header.find("v1=") != std::string_view::npos);
  }
}

}  // namespace
}  // namespace rb::prod

// The first line is the header of a signature, the rest a body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rb;
  using namespace rb::prod;
  const std::string_view all(reinterpret_cast<const char*>(data), size);
  const std::size_t line = all.find('\n');
  const std::string body(line == std::string_view::npos ? all : all.substr(line + 1));
  check_signature(all.substr(0, line), body);
  check_event(body);
  const AgentCallNames names("north", "4f9ab1c2");
  if (const auto attempt = names.read(body)) RB_ASSERT(names.of(*attempt) == body);
  (void)read_agent_refusal(body);
  (void)is_about(body, "north.4f9ab1c2.12345-2");
  (void)says_unknown(body, kUnknownCall, "north.4f9ab1c2.12345-2");
  if (const auto record = read_agent_call(kAttempt, "north.4f9ab1c2.12345-2", body);
      record && record->ended) {
    check_finished(record->finished);
  }
  return 0;
}
