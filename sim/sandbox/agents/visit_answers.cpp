// What the tools say, and what an agent makes of it.
#include "sim/sandbox/agents/visit_sayings.hpp"
#include "sim/sandbox/agents/visit_talk.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr int kMostSearches = 12;  // those that were asked in vain among them

}  // namespace

// ---- towards a time

AgentMove VisitTalk::go_on_with(const VisitContext& context) {
  missing_ = context.missing;
  context_.appointment = context.appointment;
  if (!context_.appointment.empty()) return ask(Step::appointment, Asked::yes_no);
  // Of what was asked by us a detail is the whole question.
  if (context_.tells_of_booking && missing_ != 0) interested_ = true;
  return ask_or_search();
}

AgentMove VisitTalk::ask_or_search() {
  if (missing_ != 0) return ask(Step::detail, Asked::detail);
  if (!interested_) return ask(Step::interest, Asked::yes_no);
  // A booking that we call about has a wish of its own, and times that are on offer.
  if (!wished_ && !context_.tells_of_booking) return ask(Step::wish, Asked::time_wish);
  return search();
}

AgentMove VisitTalk::search() {
  if (++searches_ > kMostSearches) return finish(kByText);
  AgentMove move = use(Step::searching, "search_slots", search_arguments(wish_, refused_, known_));
  refused_.clear();
  return move;
}

AgentMove VisitTalk::refuse_offers(const Reading& reading) {
  note("Took none of them.");
  if (rounds_ >= kMostRounds) return finish(kByText);
  refused_ = offers_;
  return reading.when ? hear_wish(reading) : ask(Step::wish, Asked::time_wish);
}

AgentMove VisitTalk::hold(std::size_t choice) {
  chosen_ = offers_[choice];
  return use(Step::holding, "hold_slot", slot_argument(chosen_.slot));
}

AgentMove VisitTalk::offer(const std::vector<OfferedTime>& offers) {
  offers_ = offers;
  ++rounds_;
  note("Was offered " + std::to_string(offers_.size()) + " times.");
  return ask(Step::offer, Asked::offer);
}

// ---- what the tools say

AgentMove VisitTalk::learn(std::string_view result) {
  if (step_ == Step::looking) {
    if (const auto context = read_context(result)) return go_on_with(*context);
  }
  const auto answer = read_answer(result);
  if (step_ == Step::writing) return decide();  // the call goes on without it
  if (!answer) return learn_refusal();
  if (step_ == Step::deciding) return learn_decision(*answer);
  return answer->accepted ? learn_step(*answer) : learn_not_accepted(*answer);
}

AgentMove VisitTalk::learn_refusal() {
  if (step_ == Step::writing) return decide();
  if (step_ == Step::deciding) return learn_nothing();
  return escalate("booking_failed");
}

AgentMove VisitTalk::learn_nothing() {
  if (step_ == Step::writing) return decide();
  if (step_ == Step::deciding) {
    // What they want holds with the call's end; that they will come is nothing to be told then.
    const bool confirms = decision_.wants == Disposition::confirmed;
    came_to_ = confirms ? Disposition::no_decision : decision_.wants;
    told_ = kNotNow;
    return end();
  }
  told_ = step_ == Step::booking ? kUnknown : kNotNow;
  return end();
}

AgentMove VisitTalk::learn_not_accepted(const ToolAnswer& answer) {
  if (answer.reason == "identity_not_verified") {
    proven_ = false;
    return ask(Step::birth_date, Asked::birth_date);
  }
  if (answer.reason == "identity_failed") return escalate("identity_failed");
  if (answer.reason == "the_call_is_over") {
    told_ = kCallUs;
    return end();
  }
  return escalate("booking_failed");
}

AgentMove VisitTalk::learn_step(const ToolAnswer& answer) {
  switch (step_) {
    case Step::verifying:
      return learn_identity(answer);
    case Step::searching:
      return learn_times(answer);
    case Step::holding:
      return learn_hold(answer);
    case Step::booking:
      return learn_booking(answer);
    default:
      break;
  }
  return escalate("booking_failed");  // a context that is none
}

AgentMove VisitTalk::learn_identity(const ToolAnswer& answer) {
  if (answer.verified) {
    proven_ = true;
    return use(Step::looking, "get_context");
  }
  if (answer.attempts_left > 0) return ask(Step::birth_date, Asked::birth_date);
  return escalate("identity_failed");
}

AgentMove VisitTalk::learn_times(const ToolAnswer& answer) {
  if (!answer.offers.empty()) return offer(answer.offers);
  if (answer.pending) {
    AgentMove again = search();
    again.later = true;
    return again;
  }
  if (answer.reason == "nothing_free") {
    note("Nothing was free.");
    return ask(Step::list, Asked::yes_no);
  }
  if (answer.reason == "details_missing" && answer.missing != 0) {
    // Told in this call, and not taken: a person finds out why.
    if ((answer.missing & known_) != 0) return escalate("details_missing");
    missing_ = answer.missing;
    return ask(Step::detail, Asked::detail);
  }
  if (answer.reason == "with_a_person") return finish(kAPerson);
  if (answer.reason == "under_way") return finish("It is under way: you will be told by text.");
  return escalate("booking_failed");
}

AgentMove VisitTalk::learn_hold(const ToolAnswer& answer) {
  if (answer.held) return ask(Step::sure, Asked::yes_no);
  if (answer.booked) return booked(answer.start);
  return look_further(answer);
}

AgentMove VisitTalk::learn_booking(const ToolAnswer& answer) {
  if (answer.booked) return booked(answer.start);
  if (answer.under_way) {
    note("The time of " + chosen_.start + " is being arranged.");
    return finish("It is being arranged: you will be told by text.");
  }
  if (answer.reason == "failed") return escalate("booking_failed");
  return look_further(answer);
}

AgentMove VisitTalk::look_further(const ToolAnswer& answer) {
  if (answer.reason != "taken" && answer.reason != "no_longer_offered") {
    return escalate("booking_failed");
  }
  note("The time of " + chosen_.start + " was gone.");
  if (answer.offers.empty()) return search();
  if (rounds_ >= kMostRounds) return finish(kByText);
  return offer(answer.offers);
}

AgentMove VisitTalk::booked(const std::string& start) {
  came_to_ = Disposition::booked;
  const std::string& when = start.empty() ? chosen_.start : start;
  note("Booked " + when + ".");
  return finish("It is booked: " + when + ".");
}

AgentMove VisitTalk::learn_decision(const ToolAnswer& answer) {
  if (answer.accepted) {
    came_to_ = decision_.wants;
    told_ = decision_.told;
    return end();
  }
  if (answer.reason == "there_is_no_appointment") {
    // It has been called off elsewhere: they may have another one.
    decision_ = {};
    context_.appointment.clear();
    return ask(Step::interest, Asked::yes_no);
  }
  if (answer.reason == "identity_not_verified") {
    proven_ = false;
    decision_ = {};
    return ask(Step::birth_date, Asked::birth_date);
  }
  // Whom somebody has to see to stays so, whatever has become of the call.
  if (decision_.wants == Disposition::escalated) came_to_ = Disposition::escalated;
  told_ = kCallUs;
  return end();
}

}  // namespace rb::sim::sandbox
