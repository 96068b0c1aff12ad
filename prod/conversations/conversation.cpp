#include "prod/conversations/conversation.hpp"

#include "core/conversation/concern.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "prod/conversations/session_record.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/inbound.hpp"

namespace rb::prod {
namespace {

void note(Conversation& held, const std::string& meaning) {
  const auto* asking = std::get_if<talk::Asking>(&held.session.dialogue.state);
  const std::string place = asking == nullptr ? "-" : (*held.flow)[asking->node].name;
  held.course.push_back(place + ": " + meaning);
}

}  // namespace

void append(std::string& text, const std::string& more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

void take(Work& work, const TenantHost& host, Conversation& held, SessionStep step,
          std::string& text) {
  held.session = std::move(step.session);
  append(text, host.words(held.session, step.lines));
  for (const Command& command : step.commands) {
    if (work.tell(command) != Rejection::none) held.session = refused(std::move(held.session));
  }
}

void hear_reply(Work& work, Conversation& held, const std::string& reply, std::string& text) {
  const TenantHost host(work, *held.flow, held.session.subject.patient);
  if (reply.empty()) {
    note(held, "silence");
    return take(work, host, held, hear(host, held.session, heard::Silent{}, work.now()), text);
  }
  const Reading reading = host.read(held.session, reply);
  note(held, std::string(intent_name(reading.primary())));
  look_for_concern(work, held.session, reading, reply);
  SessionStep step = hear(host, held.session, heard::Replied{reading}, work.now());
  if (!step.kept.empty()) {
    work.stage(work.summaries().tell(held.session.subject.attempt, step.kept, reply));
  }
  take(work, host, held, std::move(step), text);
  // Whoever of the household said it by text: nobody at the number is contacted any more.
  const PhoneId phone = held.session.subject.phone;
  if (reading.has(Intent::stop) && !phone.is_none()) {
    static_cast<void>(stop_number(work, work.directory().number(phone)));
  }
}

void leave(Work& work, Conversation& held) {
  if (held.session.over()) return;
  const bool by_text = held.session.dialogue.channel == Channel::text;
  const DialogueInput gone =
      by_text ? DialogueInput{heard::SessionExpired{}} : DialogueInput{heard::HungUp{}};
  std::string unheard;
  const TenantHost host(work, *held.flow, held.session.subject.patient);
  take(work, host, held, hear(host, held.session, gone, work.now()), unheard);
}

void look_for_concern(Work& work, const Session& session, const Reading& reading,
                      const std::string& words) {
  const auto concern = concern_in(reading);
  if (!concern) return;
  const SessionSubject& subject = session.subject;
  if (subject.phone.is_none()) {
    raise_of_call(work, *concern, subject.attempt, HeardOver::call, words);
  } else {
    raise_of_text(work, *concern, work.directory().number(subject.phone), subject.attempt, words);
  }
}

void stay(Work& work, const Conversation& held) {
  const AssignmentId id = held.session.subject.attempt.assignment;
  if (held.session.over() || !work.state().assignments[id.index()].live()) return;
  static_cast<void>(
      work.tell(command::PatientAct{id, Act::opened_link, ActSource::text_reply, {}}));
}

bool is_silenced(const Work& work, const SessionSubject& subject) {
  const TenantState& state = work.state();
  return state.patients[subject.patient.index()].opted_out ||
         (!subject.phone.is_none() && state.phones[subject.phone.index()].opted_out);
}

void say_again(Work& work, Conversation& held, ThenSaid then) {
  if (held.waiting.empty()) {
    then(work, held.said);
  } else {
    held.waiting.push_back(std::move(then));
  }
}

void tell_all(Work& work, Conversation& held) {
  std::vector<ThenSaid> waiting = std::exchange(held.waiting, {});
  const bool by_text = held.session.dialogue.channel == Channel::text;
  static const Said kNothing{};
  for (ThenSaid& then : waiting) {
    then(work, by_text && &then != &waiting.back() ? kNothing : held.said);
  }
}

void drop(Work& work, Conversation& held) {
  held.said = Said{};
  tell_all(work, held);
}

command::AttemptFinished finished_by(Work& work, const Conversation& held, AttemptId attempt) {
  command::AttemptFinished finished{.attempt = attempt, .outcome = Outcome::answered_human};
  finished.disposition = disposition_of(held.session);
  finished.talk = std::max<Millis>(work.now() - held.begun, Millis::zero());
  if (held.session.callback) {
    const TenantHost host(work, *held.flow, held.session.subject.patient);
    finished.callback_at = host.first_time(*held.session.callback).value_or(Instant{});
  }
  return finished;
}

void keep(Work& work, const std::string& key, const Conversation& held) {
  proto::StoredConversation record = record_of(held.session, *held.flow);
  record.set_last_text(held.sid);
  record.set_begun_ms(to_ms(held.begun));
  record.set_touched_ms(to_ms(work.now()));
  for (const std::string& line : held.course) record.add_course(line);
  work.stage({kConversationEntry, key, record.SerializeAsString()});
}

std::optional<Conversation> kept(Work& work, const FlowBook& flows, PhoneId phone,
                                 const proto::StoredConversation& record) {
  const Flow* flow = flows.find(record.flow());
  if (flow == nullptr || record.patient() >= work.directory().patients() ||
      record.assignment() >= work.state().assignments.size()) {
    return std::nullopt;
  }
  const TenantHost host(work, *flow, PatientId{record.patient()});
  auto session = session_of(record, *flow, host.known());
  if (!session) return std::nullopt;
  session->subject.phone = phone;
  session->subject.wants = work.wanted_by(session->subject.attempt.assignment);
  Conversation held;
  held.flow = flow;
  held.session = *std::move(session);
  // Older versions did not store when it began.
  held.begun = instant_from_ms(record.begun_ms() != 0 ? record.begun_ms() : record.touched_ms());
  held.touched = instant_from_ms(record.touched_ms());
  held.course.assign(record.course().begin(), record.course().end());
  held.sid = record.last_text();
  return held;
}

}  // namespace rb::prod
