#include "sim/sandbox/agents/agent_calls.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr Millis kDetection = 3s;  // until a machine or a person is told apart
constexpr Millis kGreeting = 12s;  // of a machine, until its tone
constexpr Millis kMessage = 10s;   // left on it
constexpr Millis kThinks = 25s;    // before a person decides
constexpr Millis kGoodbye = 3s;    // after it

// The tool by which an agent says what the person wants; null: there is none, they hang up.
const char* tool_of(Disposition disposition) {
  switch (disposition) {
    case Disposition::booked:
      return "choose_slot";
    case Disposition::confirmed:
      return "confirm";
    case Disposition::declined:
      return "decline";
    case Disposition::callback_requested:
      return "request_callback";
    case Disposition::opted_out:
      return "opt_out";
    case Disposition::escalated:
      return "transfer_to_person";
    case Disposition::none:
    case Disposition::wrong_person:
    case Disposition::no_decision:
      break;
  }
  return nullptr;
}

bool says(const std::optional<std::string>& answer, const char* member, const Json& value) {
  if (!answer) return false;
  const Json object = Json::parse(*answer, nullptr, false);
  return object.is_object() && object.contains(member) && object[member] == value;
}

bool accepted(const std::string& answer) {
  const Json object = Json::parse(answer, nullptr, false);
  return object.is_object() && object.contains("result") && object["result"].is_object() &&
         object["result"].value("accepted", Json()) == true;
}

Millis talk_of(const AgentCall& call, Instant now) {
  if (call.course.answered == kNever) return Millis{0};
  return std::max<Millis>(std::min(now, call.until) - call.course.answered, Millis{0});
}

net::Response unknown(const std::string& id) {
  return agent_problem(404, "no such call", "unknown_call", id);
}

}  // namespace

net::Response agent_problem(int status, const std::string& detail, const std::string& code,
                            const std::string& id) {
  Json body{{"title", net::reason_of(status)}, {"status", status}, {"detail", detail}};
  if (!code.empty()) body["code"] = code;
  if (!id.empty()) body["id"] = id;
  // Whatever is refused in here has rung nowhere.
  body["placed"] = false;
  return net::response(status, "application/problem+json", text_of(body));
}

void AgentCalls::place(AgentCall call, Respond respond) {
  if (const AgentCall* known = find(call.id); known != nullptr) {
    return desk_.answer(respond, net::response(200, "application/json", json(*known)));
  }
  call.party = desk_.begin({.number = call.to,
                            .assignment = read_attempt(call.id).value_or(AttemptName{}).assignment,
                            .campaign = call.campaign},
                           call.attempt);
  call.entry = desk_.ledger.contacts.size();
  desk_.ledger.contacts.push_back({.attempt = call.id,
                                   .number = call.to,
                                   .sid = call.id,
                                   .asked = desk_.now(),
                                   .from = kNever,
                                   .disposition = "none"});
  AgentCall& kept = calls_.emplace_back(std::move(call));
  kept.course = desk_.dial(kept.party, kept.attempt, kept.leaves_voicemail);
  if (kept.party == nullptr) return taken(kept, Taken::yes, std::move(respond));
  // It rings, whatever becomes of the answer to the request.
  if (kept.course.stage >= Stage::placed) follow(kept);
  desk_.waiting.emplace(kept.attempt,
                        [this, &kept, respond = std::move(respond)](Taken how) mutable {
                          taken(kept, how, std::move(respond));
                        });
}

void AgentCalls::taken(AgentCall& call, Taken how, Respond respond) {
  if (how == Taken::lost) return respond(std::nullopt);
  if (how == Taken::refused_for_good) {
    return desk_.answer(respond, agent_problem(422, "this number is not called", "rejected"));
  }
  if (how == Taken::refused) {
    const int status = desk_.is_down(desk_.now()) ? 503 : 429;
    return desk_.answer(respond, agent_problem(status, "not now"));
  }
  if (call.party == nullptr) follow(call);
  desk_.answer(respond, net::response(201, "application/json", json(call)));
}

void AgentCalls::follow(AgentCall& call) {
  call.placed = true;
  by_id_.emplace(call.id, &call);
  LedgerContact& entry = desk_.ledger.contacts[call.entry];
  entry.from = call.course.begin;
  if (call.party != nullptr) entry.patient = patient_name(call.party->patient);
  entry.disposition = name_of(call.course.disposition);
  if (call.course.disposition == Disposition::opted_out) {
    desk_.say_stop_to_agents.insert(call.party->patient);
  }
  desk_.agenda.at(call.course.begin, [this, &call] { ring(call); });
  if (call.course.answered != kNever) {
    desk_.agenda.at(call.course.answered, [this, &call] { pick_up(call); });
  }
  desk_.agenda.at(call.course.end, [this, &call] {
    // A machine does not hang up, and who has something to say stays until it is heard.
    const bool machine = call.course.outcome == Outcome::answered_machine;
    const bool talks = call.visit != nullptr;
    if (!machine && !talks && tool_of(call.course.disposition) == nullptr) end(call);
  });
}

void AgentCalls::ring(AgentCall& call) {
  if (call.over()) return;
  call.status = "ringing";
  tell(call, R"("type":"ringing")", [this, &call](const std::optional<std::string>& answer) {
    if (says(answer, "action", "hang_up")) cut(call);
  });
}

void AgentCalls::pick_up(AgentCall& call) {
  if (call.over()) return;
  call.status = "in_progress";
  if (call.longest > Millis{0}) {
    desk_.agenda.after(call.longest, [this, &call] { cut(call); });
  }
  const bool machine = call.course.outcome == Outcome::answered_machine;
  desk_.agenda.after(
      machine && call.leaves_voicemail ? kGreeting : kDetection, [this, &call, machine] {
        if (call.over()) return;
        tell(call,
             std::string(R"("type":"answered","by":)") + (machine ? R"("machine")" : R"("human")"),
             [this, &call](const std::optional<std::string>& answer) {
               if (answer) says(answer, "action", "continue") ? talk(call) : cut(call);
             });
      });
}

void AgentCalls::talk(AgentCall& call) {
  if (call.over()) return;
  if (call.course.outcome == Outcome::answered_machine) {
    desk_.agenda.after(call.leaves_voicemail ? kMessage : 1s, [this, &call] { end(call); });
    return;
  }
  auto talker = talker_of(call);
  const bool foreseen = talker == nullptr;
  tell(call, R"("type":"tool_call","tool":"get_context","arguments":{})",
       [this, &call, talker = std::move(talker)](const std::optional<std::string>& answer) mutable {
         if (!answer || call.over()) return;
         if (!accepted(*answer)) return cut(call);
         if (talker == nullptr) return;
         auto context = read_context(result_in(*answer).value_or(""));
         if (context) return talk_of_visit(call, *std::move(context), std::move(talker));
         talk_as_foreseen(call);
       });
  if (foreseen) talk_as_foreseen(call);
}

// A machine that is taken for a person says nothing.
std::shared_ptr<Talker> AgentCalls::talker_of(const AgentCall& call) const {
  const bool person = call.course.outcome == Outcome::answered_human && !call.course.missed;
  if (call.party == nullptr || !person) return nullptr;
  return desk_.called_by_agent(*call.party, call.course.disposition);
}

void AgentCalls::talk_of_visit(AgentCall& call, VisitContext context,
                               std::shared_ptr<Talker> talker) {
  call.visit = std::make_shared<VisitCall>(
      VisitCall::Line{.agenda = desk_.agenda,
                      .talker = std::move(talker),
                      .use =
                          [this, &call](const char* tool, const std::string& arguments,
                                        bool for_good, EventPost::Answered then) {
                            post_.ask(call.events_url,
                                      event_of(call, tool_members(call, tool, arguments)), for_good,
                                      std::move(then));
                          },
                      .when_over =
                          [this, &call] {
                            desk_.ledger.contacts[call.entry].hung_up_on = !said_something(call);
                            leave(call);
                          },
                      .when_hung_up = [this, &call] { leave(call); }},
      std::move(context));
  call.visit->start();
}

void AgentCalls::talk_as_foreseen(AgentCall& call) {
  const char* tool = tool_of(call.course.disposition);
  if (tool == nullptr) return;  // hangs up at the end of the course
  const Millis left = call.course.end - desk_.now() - kGoodbye;
  desk_.agenda.after(std::clamp<Millis>(left, 1s, kThinks),
                     [this, &call, tool] { decide(call, tool); });
}

// A decision that the daemon does not take is none.
void AgentCalls::decide(AgentCall& call, const char* tool) {
  if (call.over()) return;
  const std::string members = tool_members(call, tool, "{}");
  if (call.course.disposition == Disposition::opted_out) {
    // Hung up at once, whatever the daemon says (47 CFR 64.1200(b)(3)).
    tell(call, members, [](const std::optional<std::string>&) {});
    call.tool = tool;
    return end(call);
  }
  tell(call, members, [this, &call, tool](const std::optional<std::string>& answer) {
    if (call.over() || !answer) return;
    if (!accepted(*answer)) return cut(call);
    call.tool = tool;
    desk_.agenda.after(kGoodbye, [this, &call] { end(call); });
  });
}

// Ended before its time, at the daemon's wish.
void AgentCalls::cut(AgentCall& call) {
  if (call.over()) return;
  const bool answered = call.course.answered <= desk_.now();
  const bool person = answered && call.course.outcome == Outcome::answered_human;
  if (!answered) {
    call.course.outcome = Outcome::cancelled;
    call.course.answered = kNever;
  }
  desk_.ledger.contacts[call.entry].hung_up_on = person && !said_something(call);
  if (call.tool.empty()) call.course.disposition = Disposition::none;
  call_off(call);
  end(call);
}

void AgentCalls::call_off(AgentCall& call) {
  call.cancelled = true;
  if (call.party == nullptr) return;
  desk_.world.dispatch(desk_.now(),
                       effect::Cancellation{.attempt = call.attempt, .phone = call.party->phone});
}

bool AgentCalls::said_something(const AgentCall& call) {
  return call.visit != nullptr ? call.visit->talker().answered() : !call.tool.empty();
}

// A decision that the patient has not come to say is none of the world's.
void AgentCalls::leave(AgentCall& call) {
  if (call.over()) return;
  const bool wanted_something = tool_of(call.course.disposition) != nullptr;
  const bool said_so = call.visit->talker().decided() == call.course.disposition;
  if (wanted_something && !said_so) call_off(call);
  end(call);
}

void AgentCalls::end(AgentCall& call) {
  if (call.over()) return;
  if (call.visit != nullptr) {
    call.visit->stop();
    desk_.note_talk(call.visit->talker(), call.id, call.course.answered);
  }
  const bool early = !call.cancelled && call.party != nullptr;
  if (early) desk_.world.finish_early(desk_.now(), call.attempt);
  call.status = "ended";
  call.until = desk_.now();
  LedgerContact& entry = desk_.ledger.contacts[call.entry];
  entry.until = std::max(call.until, entry.from);
  entry.outcome = name_of(call.course.outcome);
  if (call.course.callback_lost) return;
  tell_end(call);
  if (call.course.again > Millis{0}) {
    desk_.agenda.after(call.course.again, [this, &call] { tell_end(call); });
  }
}

void AgentCalls::tell_end(AgentCall& call) {
  tell(call, R"("type":"ended",)" + end_members(call), [](const std::optional<std::string>&) {});
}

std::string AgentCalls::end_members(const AgentCall& call) const {
  const Outcome outcome = call.course.outcome;
  Json members{{"outcome", name_of(outcome)}, {"talk_ms", talk_of(call, desk_.now()).count()}};
  const Disposition disposition = came_to(call);
  if (outcome == Outcome::answered_human && disposition != Disposition::none) {
    members["disposition"] = name_of(disposition);
  }
  if (outcome == Outcome::answered_machine) {
    members["left_voicemail"] = call.leaves_voicemail && !call.cancelled;
  }
  const std::string text = text_of(members);
  return text.substr(1, text.size() - 2);
}

Disposition AgentCalls::came_to(const AgentCall& call) {
  return call.visit != nullptr ? call.visit->came_to() : call.course.disposition;
}

std::string AgentCalls::tool_members(const AgentCall& call, const char* tool,
                                     const std::string& arguments) const {
  const Json members{{"type", "tool_call"},
                     {"tool", tool},
                     {"arguments", Json::parse(arguments)},
                     {"talk_ms", talk_of(call, desk_.now()).count()}};
  const std::string text = text_of(members);
  return text.substr(1, text.size() - 2);
}

std::string AgentCalls::event_of(AgentCall& call, const std::string& members) {
  const Json begin{{"id", call.id + "/" + std::to_string(++call.told)}, {"call", call.id}};
  const std::string head = text_of(begin);
  return head.substr(0, head.size() - 1) + "," + members + "}";
}

void AgentCalls::tell(AgentCall& call, std::string members, EventPost::Then then) {
  post_.tell(call.events_url, event_of(call, members), std::move(then));
}

void AgentCalls::cancel(const std::string& id, Respond respond) {
  AgentCall* call = find(id);
  if (call == nullptr) return desk_.answer(respond, unknown(id));
  cut(*call);  // of a call that is over: nothing
  desk_.answer(respond, net::response(200, "application/json", json(*call)));
}

net::Response AgentCalls::get(const std::string& id) const {
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return unknown(id);
  return net::response(200, "application/json", json(*found->second));
}

std::string AgentCalls::json(const AgentCall& call) const {
  const Json body{{"id", call.id}, {"status", call.status}};
  std::string text = text_of(body);
  if (call.over()) text = text.substr(0, text.size() - 1) + "," + end_members(call) + "}";
  return text;
}

AgentCall* AgentCalls::find(const std::string& id) {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

}  // namespace rb::sim::sandbox
