#include "sim/sandbox/carrier/calls.hpp"

#include <algorithm>
#include <array>

#include "core/base/assert.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::array<std::string_view, 8> kStatuses{"queued", "ringing", "in-progress", "completed",
                                                    "busy",   "failed",  "no-answer",   "canceled"};
constexpr Millis kDetection = 3s;  // until a machine or a person is told apart
constexpr Millis kGreeting = 12s;  // of a machine, until its tone

CallStatus status_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::answered_human:
    case Outcome::answered_machine:
      return CallStatus::completed;
    case Outcome::busy:
      return CallStatus::busy;
    case Outcome::no_answer:
      return CallStatus::no_answer;
    case Outcome::cancelled:
      return CallStatus::canceled;
    default:
      return CallStatus::failed;
  }
}

// The parameter may be repeated or name several events.
std::string events_of(const net::Fields& form) {
  std::string events;
  for (const net::Field& field : form) {
    if (field.name == "StatusCallbackEvent") events += field.value + ' ';
  }
  return events.empty() ? "completed" : events;
}

Millis seconds_of(const std::string& text) {
  const bool number =
      !text.empty() && text.size() < 7 && text.find_first_not_of("0123456789") == text.npos;
  return number ? Millis{1000 * std::stol(text)} : Millis{0};
}

}  // namespace

std::string_view name_of(CallStatus status) {
  return kStatuses[static_cast<std::size_t>(status)];
}

void Calls::place(const net::Fields& form, Respond respond) {
  Call call{.to = field_of(form, "To"),
            .from = field_of(form, "From"),
            .url = field_of(form, "Url"),
            .callback = field_of(form, "StatusCallback"),
            .events = events_of(form),
            .longest = seconds_of(field_of(form, "TimeLimit")),
            .asked = desk_.now()};
  const std::string detection = field_of(form, "MachineDetection");
  call.detects = !detection.empty() && detection != "false";
  call.waits_for_beep = detection == "DetectMessageEnd";
  if (!is_number(call.to)) {
    return desk_.answer(respond, carrier_error(400, 21211, "Invalid 'To' Phone Number"));
  }
  if (!is_number(call.from)) {
    return desk_.answer(respond, carrier_error(400, 21212, "Invalid 'From' Phone Number"));
  }
  if (call.url.find("://") == call.url.npos) {
    return desk_.answer(respond, carrier_error(400, 21205, "Url is not a valid URL"));
  }
  call.sid = desk_.next_sid("CA");
  call.party = desk_.begin(call.to, call.from, call.callback, call.attempt);
  call.entry = desk_.ledger.contacts.size();
  desk_.ledger.contacts.push_back({.attempt = parameter_of(call.callback, "attempt"),
                                   .number = call.to,
                                   .sid = call.sid,
                                   .asked = call.asked,
                                   .from = kNever,
                                   .disposition = "none"});
  Call& kept = calls_.emplace_back(std::move(call));
  kept.course = desk_.dial(kept.party, kept.attempt, kept.waits_for_beep);
  if (kept.party == nullptr) return taken(kept, Taken::yes, std::move(respond));
  if (kept.course.stage >= Stage::placed) {
    // It rings, whatever becomes of the answer to the request.
    by_sid_.emplace(kept.sid, &kept);
    follow(kept);
  }
  desk_.waiting.emplace(kept.attempt,
                        [this, &kept, respond = std::move(respond)](Taken how) mutable {
                          taken(kept, how, std::move(respond));
                        });
}

void Calls::taken(Call& call, Taken how, Respond respond) {
  if (how == Taken::lost) return respond(std::nullopt);
  if (how != Taken::yes) return desk_.answer(respond, desk_.not_now());
  if (call.party == nullptr) {
    by_sid_.emplace(call.sid, &call);
    follow(call);
  }
  desk_.answer(respond, net::response(201, "application/json", json(call)));
}

void Calls::follow(Call& call) {
  LedgerContact& entry = desk_.ledger.contacts[call.entry];
  entry.from = call.course.begin;
  if (call.party != nullptr) entry.patient = patient_name(call.party->patient);
  entry.disposition = name_of(call.course.disposition);
  desk_.agenda.at(call.course.begin, [this, &call] { ring(call); });
  if (call.course.answered != kNever) {
    desk_.agenda.at(call.course.answered, [this, &call] { pick_up(call); });
  }
  desk_.agenda.at(call.course.end, [this, &call] {
    // A machine does not hang up. Who has something to say stays until the script is through: at
    // high speed the daemon's milliseconds are minutes here.
    const bool machine = call.course.outcome == Outcome::answered_machine;
    const bool decided = !desk_.account.keys.of(call.course.disposition).empty();
    const bool talks = call.talk != nullptr && call.talk->talk() != nullptr;
    if (!machine && !decided && !talks) end(call, status_of(call.course.outcome));
  });
}

void Calls::ring(Call& call) {
  if (call.over()) return;
  call.status = CallStatus::ringing;
  tell(call, "initiated");
  tell(call, "ringing");
}

std::string Calls::answered_by(const Call& call) const {
  if (call.course.outcome != Outcome::answered_machine) return "human";
  return call.waits_for_beep ? "machine_end_beep" : "machine_start";
}

void Calls::pick_up(Call& call) {
  if (call.over()) return;
  call.status = CallStatus::in_progress;
  tell(call, "answered");
  if (call.longest > Millis{0}) {
    desk_.agenda.after(call.longest, [this, &call] { cut(call); });
  }
  const bool machine = call.course.outcome == Outcome::answered_machine;
  Millis silence = call.detects ? kDetection : Millis{0};
  if (machine && call.waits_for_beep) silence = kGreeting;
  desk_.agenda.after(silence, [this, &call] {
    if (!call.over()) talk(call, desk_.account.keys.of(call.course.disposition), call.course.end);
  });
}

// A machine that is taken for a person says nothing.
std::shared_ptr<Talker> Calls::talker_of(const Call& call) const {
  const bool person = call.course.outcome == Outcome::answered_human && !call.course.missed;
  if (call.party == nullptr || !person) return nullptr;
  return desk_.talker(*call.party, Channel::voice, call.course.disposition);
}

void Calls::talk(Call& call, const std::string& key, Instant hangs_up) {
  net::Fields fields = about(call);
  if (call.detects && !call.inbound) fields.push_back({"AnsweredBy", answered_by(call)});
  call.talk = std::make_shared<Conversation>(
      Conversation::Line{.agenda = desk_.agenda,
                         .send = desk_.send,
                         .token = desk_.account.token,
                         .about = std::move(fields),
                         .key = key,
                         .hangs_up = hangs_up,
                         .when_over = [this, &call] { end_by_us(call); },
                         .talker = talker_of(call),
                         .when_hung_up = [this, &call] { leave(call); }});
  call.talk->start(call.url);
}

// Our script is through, or it was not to be had.
void Calls::end_by_us(Call& call) {
  if (call.over()) return;
  const bool person = call.course.outcome == Outcome::answered_human;
  desk_.ledger.contacts[call.entry].hung_up_on = person && !call.talk->answered();
  leave(call);
}

// It is through before its time. A decision that could not be told is none.
void Calls::leave(Call& call) {
  if (call.over()) return;
  const bool person = call.course.outcome == Outcome::answered_human;
  const Talker* talk = call.talk->talk();
  const bool told =
      talk != nullptr ? talk->decided() == call.course.disposition : !call.talk->pressed().empty();
  if (person && !desk_.account.keys.of(call.course.disposition).empty() && !told) return cut(call);
  if (!call.inbound) desk_.world.finish_early(desk_.now(), call.attempt);
  end(call, CallStatus::completed);
}

// Hung up before its time by the carrier, at our wish.
void Calls::cut(Call& call) {
  if (call.over()) return;
  if (call.inbound || call.party == nullptr) return end(call, CallStatus::completed);
  const bool answered = call.status == CallStatus::in_progress;
  desk_.world.dispatch(desk_.now(),
                       effect::Cancellation{.attempt = call.attempt, .phone = call.party->phone});
  if (!answered) call.course.outcome = Outcome::cancelled;
  call.course.disposition = Disposition::none;
  end(call, answered ? CallStatus::completed : CallStatus::canceled);
}

void Calls::end(Call& call, CallStatus status) {
  if (call.over()) return;
  if (call.talk != nullptr) call.talk->stop();
  call.status = status;
  call.until = desk_.now();
  if (call.inbound) return;
  note(call);
  if (!call.course.callback_lost) tell(call, "completed");
  if (!call.course.callback_lost && call.course.again > Millis{0}) {
    desk_.agenda.after(call.course.again, [this, &call] { tell(call, "completed"); });
  }
}

void Calls::note(const Call& call) const {
  LedgerContact& entry = desk_.ledger.contacts[call.entry];
  entry.until = std::max(call.until, entry.from);
  entry.outcome = name_of(call.course.outcome);
  if (call.talk == nullptr) return;
  entry.keys = call.talk->pressed();
  if (const Talker* talk = call.talk->talk()) {
    desk_.note_talk(*talk, entry.attempt, call.course.answered);
  }
}

net::Fields Calls::about(const Call& call) const {
  return {{"CallSid", call.sid},
          {"AccountSid", desk_.account.sid},
          {"From", call.from},
          {"To", call.to},
          {"CallStatus", std::string(name_of(call.status))},
          {"Direction", call.inbound ? "inbound" : "outbound-api"},
          {"ApiVersion", "2010-04-01"}};
}

void Calls::tell(Call& call, std::string_view event) {
  if (call.events.find(event) == std::string::npos) return;
  net::Fields fields = about(call);
  if (event == "initiated") fields[4].value = "initiated";
  fields.push_back({"CallbackSource", "call-progress-events"});
  fields.push_back({"Timestamp", rfc2822(desk_.now())});
  fields.push_back({"SequenceNumber", std::to_string(call.told++)});
  if (event == "completed") {
    const bool talked = call.status == CallStatus::completed;
    const Millis length = talked ? call.until - call.course.answered : Millis{0};
    fields.push_back({"CallDuration", std::to_string((length.count() + 999) / 1000)});
    fields.push_back({"SipResponseCode", call.status == CallStatus::failed ? "404" : "200"});
    if (call.detects && talked) fields.push_back({"AnsweredBy", answered_by(call)});
  }
  desk_.tell(call.callback, std::move(fields));
}

void Calls::change(const std::string& sid, const net::Fields& form, Respond respond) {
  Call* call = find(sid);
  const std::string wanted = field_of(form, "Status");
  if (call == nullptr) {
    return desk_.answer(respond, carrier_error(404, 20404, "The requested resource was not found"));
  }
  if (wanted != "canceled" && wanted != "completed") {
    return desk_.answer(respond, carrier_error(400, 21218, "Status must be canceled or completed"));
  }
  if (wanted == "canceled" && call->status == CallStatus::in_progress) {
    return desk_.answer(respond, carrier_error(400, 21220, "Call is in progress, not cancelled"));
  }
  cut(*call);  // of a call that is over: nothing
  desk_.answer(respond, net::response(200, "application/json", json(*call)));
}

void Calls::call_us(const Party& party, const std::string& key) {
  if (desk_.account.webhooks.empty()) return;
  Call& call = calls_.emplace_back(Call{.sid = desk_.next_sid("CA"),
                                        .to = party.our_number,
                                        .from = desk_.number_of(party.phone),
                                        .inbound = true,
                                        .url = desk_.account.webhooks + "/inbound-call",
                                        .status = CallStatus::in_progress,
                                        .asked = desk_.now()});
  by_sid_.emplace(call.sid, &call);
  // A caller of their own listens for three minutes at most.
  call.course.begin = call.course.answered = desk_.now();
  call.course.end = desk_.now() + 3min;
  call.talk = std::make_shared<Conversation>(
      Conversation::Line{.agenda = desk_.agenda,
                         .send = desk_.send,
                         .token = desk_.account.token,
                         .about = about(call),
                         .key = key,
                         .hangs_up = call.course.end,
                         .when_over = [this, &call] { end(call, CallStatus::completed); }});
  call.talk->start(call.url);
  desk_.agenda.at(call.course.end, [this, &call] { end(call, CallStatus::completed); });
}

bool Calls::stops_by_key(PatientId patient) const {
  return std::any_of(calls_.rbegin(), calls_.rend(), [&](const Call& call) {
    return call.party != nullptr && call.party->patient == patient &&
           call.course.disposition == Disposition::opted_out;
  });
}

Call* Calls::find(const std::string& sid) {
  const auto found = by_sid_.find(sid);
  return found == by_sid_.end() ? nullptr : found->second;
}

}  // namespace rb::sim::sandbox
