#include "prod/http/offices/office_reply.hpp"

#include <nlohmann/json.hpp>
#include <variant>

namespace rb::prod {
namespace {

using office::AnswerKind;
using office::Ending;

constexpr std::string_view kOver = "request_is_over";

// Of a request that has ended, one way or another.
bool ended_as_said(const office::Request& request, const office::state::Done& done,
                   const OfficeSaid& said) {
  switch (said.kind) {
    case AnswerKind::acknowledged:
      return (request.acknowledged >> said.send.rung & 1U) != 0;
    case AnswerKind::accepted: {
      if (said.times.empty()) return done.ending == Ending::accepted;
      const Instant start = said.times.front().start;
      if (done.ending == Ending::accepted) return start == done.time;
      // At another time than was asked for it is a counter-offer.
      return done.ending == Ending::countered && start != request.wish.time;
    }
    case AnswerKind::counter_offer:
      return done.ending == Ending::countered;
    case AnswerKind::refused:
      return done.ending == Ending::refused;
  }
  return false;
}

}  // namespace

bool is_no_message(Rejection rejection) {
  return rejection == Rejection::office_request_is_unknown ||
         rejection == Rejection::office_was_not_asked_there;
}

std::optional<std::string_view> why_without_effect(const OfficeState& offices,
                                                   const OfficeSaid& said, Rejection rejection) {
  const std::size_t index = said.send.request.index();
  const office::Request* request =
      index < offices.requests.size() ? &offices.requests[index] : nullptr;
  if (request != nullptr && request->round == said.send.round) {
    // Also where nothing was refused: an acceptance may have come too late.
    if (const auto* done = std::get_if<office::state::Done>(&request->state)) {
      return ended_as_said(*request, *done, said) ? std::nullopt : std::optional(kOver);
    }
    const bool known = (request->acknowledged >> said.send.rung & 1U) != 0;
    if (said.kind == AnswerKind::acknowledged && known) return std::nullopt;
  }
  switch (rejection) {
    case Rejection::none:
      return std::nullopt;
    case Rejection::office_request_is_over:
      return kOver;
    case Rejection::office_answer_is_known:
      return "answer_is_known";
    default:
      return "answer_does_not_fit";
  }
}

std::string office_reply(std::optional<std::string_view> why) {
  nlohmann::ordered_json reply{{"accepted", !why}};
  if (why) reply["reason"] = *why;
  return reply.dump();
}

}  // namespace rb::prod
