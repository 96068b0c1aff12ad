#include "prod/tenant/inbound.hpp"

#include <algorithm>
#include <array>

#include "core/conversation/grammar/read_reply.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/rules/fold_text.hpp"
#include "prod/messages/opt_out_words.hpp"
#include "prod/messages/standing_sentence.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

constexpr std::array<std::string_view, 8> kNames = {"none", "stop", "help",   "yes",
                                                    "no",   "call", "person", "danger"};

// Act::abandoned: it decides nothing.
Act act_of(Wish wish, Purpose purpose) {
  switch (wish) {
    case Wish::yes:
      return purpose == Purpose::confirm ? Act::confirmed : Act::chose_slot;
    case Wish::no:
      return Act::declined;
    case Wish::call:
      return Act::asked_callback;
    case Wish::none:
    case Wish::help:
    case Wish::stop:
    case Wish::person:
    case Wish::danger:
      break;
  }
  return Act::abandoned;
}

// Whoever writes from a number.
struct Writer {
  const std::string& from;
  PhoneId phone;                      // none(): nobody here has it
  std::span<const PatientId> people;  // who have it
  AssignmentId outreach;              // that they mean; none(): nobody was in touch
  std::optional<Tongue> tongue;       // of all of them; nothing: not known
};

std::optional<Tongue> tongue_of(Work& work, std::span<const PatientId> people) {
  std::optional<Tongue> tongue;
  for (const PatientId patient : people) {
    const Tongue theirs = spoken_tongue(work.directory().person(patient).language());
    if (tongue && *tongue != theirs) return std::nullopt;
    tongue = theirs;
  }
  return tongue;
}

Writer writer_at(Work& work, const std::string& from) {
  Writer writer{from, work.directory().find_number(from), {}, {}, {}};
  if (writer.phone.is_none()) return writer;
  writer.people = work.directory().at_number(writer.phone);
  writer.outreach = outreach_of(work, writer.phone, writer.people);
  writer.tongue = tongue_of(work, writer.people);
  return writer;
}

bool wants_silence(Work& work, const Writer& writer) {
  if (writer.phone.is_none()) return work.directory().is_stopped(writer.from);
  if (work.state().phones[writer.phone.index()].opted_out) return true;
  return std::any_of(writer.people.begin(), writer.people.end(), [&](PatientId patient) {
    return work.state().patients[patient.index()].opted_out;
  });
}

// The whole text, in answer to nothing in particular: no time of day counts in it.
Reading read_text(const Work& work, const Writer& writer, std::string_view text) {
  ReadingContext context;
  context.language = writer.tongue.value_or(Tongue::english);
  context.now = LocalTime{work.now().time_since_epoch()};
  return read_reply(text, context);
}

std::string say(Work& work, const Concern& concern, const Writer& writer, const Reading& reading) {
  const bool writes_spanish = reading.tongue == Tongue::spanish;
  const Tongue tongue = writer.tongue.value_or(writes_spanish ? Tongue::spanish : Tongue::english);
  return standing_sentence(answer_to(concern), tongue,
                           {.first_name = {},
                            .organisation = work.setup().organisation,
                            .callback = work.setup().callback_number,
                            .link = {}});
}

AttemptId last_attempt(const Work& work, AssignmentId id) {
  if (id.is_none()) return {};
  return {id, work.state().assignments[id.index()].attempts};
}

bool is_with_staff(const Work& work, AssignmentId id) {
  return work.state().assignments[id.index()].kind() == StateKind::with_staff;
}

bool was_escalated(const Work& work, AssignmentId id) {
  const Assignment& a = work.state().assignments[id.index()];
  const auto* staff = std::get_if<state::WithStaff>(&a.state);
  return staff != nullptr && staff->reason == TaskReason::escalated;
}

bool is_nod(std::string_view text) {
  constexpr std::array<std::string_view, 6> kNods = {"ok", "yes", "y", "si", "no", "n"};
  return std::find(kNods.begin(), kNods.end(), fold_text(text)) != kNods.end();
}

// The rest of its contacts stop, and a person takes it over. none(): there is none, or they are on
// the phone or booked for just now, and it goes on.
AssignmentId hand_to_person(Work& work, AssignmentId id) {
  if (id.is_none() || is_with_staff(work, id)) return id;
  static_cast<void>(work.tell(command::PatientAct{id, Act::asked_person, ActSource::text_reply}));
  return is_with_staff(work, id) ? id : AssignmentId::none();
}

// What people have to see to of a text, whatever it wants besides.
void look_for_concern(Work& work, const Writer& writer, const Reading& reading,
                      std::string_view text, TextTaken& taken) {
  const auto concern = concern_in(reading);
  // An opt-out that is taken concerns nobody.
  if (!concern || (concern->about == Intent::stop && taken.wish == Wish::stop)) return;
  taken.concern =
      raise_of_text(work, *concern, writer.from, last_attempt(work, writer.outreach), text);
  if (!concern->certain) return;
  taken.answer = say(work, *concern, writer, reading);
  if (taken.wish != Wish::stop) taken.wish = Wish::danger;
}

void take_wish_for_person(Work& work, const Writer& writer, const Reading& reading,
                          std::string_view text, TextTaken& taken) {
  constexpr Concern kPerson{Intent::person, true};
  taken.wish = Wish::person;
  taken.assignment = hand_to_person(work, writer.outreach);
  // While they are called or booked for, no task is opened; one that was there is about else.
  const bool listed = !taken.assignment.is_none() && was_escalated(work, taken.assignment);
  if (!listed && taken.concern.is_none()) {
    taken.concern =
        raise_of_text(work, kPerson, writer.from, last_attempt(work, writer.outreach), text);
  }
  if (!wants_silence(work, writer)) taken.answer = say(work, kPerson, writer, reading);
}

ConcernId raise(Work& work, HeardWords what) {
  what.heard = work.now();
  Concerns::Raised raised = work.concerns().raise(std::move(what));
  if (raised.entry) work.stage(*std::move(raised.entry));
  return raised.id;
}

}  // namespace

ConcernId raise_of_text(Work& work, const Concern& meaning, const std::string& from,
                        AttemptId attempt, std::string_view words) {
  HeardWords what{.meaning = meaning, .number = from, .patients = {}, .attempt = attempt};
  what.words = words;
  if (const PhoneId phone = work.directory().find_number(from); !phone.is_none()) {
    what.patients = work.directory().at_number(phone);
  }
  return raise(work, std::move(what));
}

ConcernId raise_of_call(Work& work, const Concern& meaning, AttemptId attempt, HeardOver over,
                        std::string_view words) {
  const Assignment& a = work.state().assignments[attempt.assignment.index()];
  HeardWords what{.meaning = meaning, .number = {}, .patients = {a.patient}, .attempt = attempt};
  what.over = over;
  what.words = words;
  // Known while it is open.
  const auto* open = std::get_if<state::Contacting>(&a.state);
  const auto* unknown = std::get_if<state::Resolving>(&a.state);
  if (open != nullptr && open->ordinal == attempt.ordinal) {
    what.number = work.directory().number(open->phone);
  } else if (unknown != nullptr && unknown->ordinal == attempt.ordinal) {
    what.number = work.directory().number(unknown->phone);
  }
  return raise(work, std::move(what));
}

bool waits_for_person(Work& work, AssignmentId id) {
  return was_escalated(work, id) || work.concerns().is_open_of(id);
}

std::string_view name_of(Wish wish) {
  return kNames[static_cast<std::size_t>(wish)];
}

Wish wish_of(const RulePack& rules, std::string_view text) {
  if (is_opt_out(rules, text) || opt_out_wording(text) != OptOutWording::none) return Wish::stop;
  const std::string folded = fold_text(text);
  const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), folded) != words.end();
  };
  if (is_one_of({"help", "info", "ayuda"})) return Wish::help;
  if (is_one_of({"1", "yes", "y", "book", "confirm", "si", "ok"})) return Wish::yes;
  if (is_one_of({"2", "call", "call me", "llamar", "llamame"})) return Wish::call;
  if (is_one_of({"3", "no", "n"})) return Wish::no;
  return Wish::none;
}

AssignmentId outreach_of(const Work& work, PhoneId phone, std::span<const PatientId> people) {
  AssignmentId best;
  std::uint32_t latest = 0;
  for (const PatientId patient : people) {
    for (AssignmentId id = work.state().patients[patient.index()].last_assignment; !id.is_none();
         id = work.state().assignments[id.index()].next_of_patient) {
      const Assignment& a = work.state().assignments[id.index()];
      if (!a.live() || a.attempts == 0) continue;
      const std::uint32_t touched = *std::max_element(a.step_done.begin(), a.step_done.end());
      const bool holds = !phone.is_none() && work.state().phones[phone.index()].open == id;
      if (best.is_none() || holds || touched > latest) {
        best = id;
        latest = holds ? UINT32_MAX : touched;
      }
    }
  }
  return best;
}

std::size_t stop_number(Work& work, const std::string& number) {
  const PhoneId phone = work.directory().find_number(number);
  if (phone.is_none()) {
    if (work.directory().is_stopped(number)) return 0;
    work.directory().stop_number(number);
    work.stage({kStoppedNumberEntry, number, "1"});
    return 0;
  }
  // Whoever of the household said it: nobody there is contacted any more.
  std::size_t stopped = 0;
  for (const PatientId patient : work.directory().at_number(phone)) {
    stopped += work.state().patients[patient.index()].opted_out ? 0U : 1U;
    static_cast<void>(work.tell(command::OptOut{patient, PhoneId::none()}));
  }
  return stopped;
}

TextTaken take_text(Work& work, const std::string& from, std::string_view text) {
  TextTaken taken;
  taken.wish = wish_of(*work.setup().rules, text);
  const Writer writer = writer_at(work, from);
  // One of the short words is read as nothing else: HELP is a word that carriers know.
  if (taken.wish == Wish::none || taken.wish == Wish::stop) {
    const Reading reading = read_text(work, writer, text);
    if (reading.has(Intent::stop)) taken.wish = Wish::stop;
    look_for_concern(work, writer, reading, text, taken);
    if (taken.wish == Wish::none && reading.has(Intent::person)) {
      take_wish_for_person(work, writer, reading, text, taken);
      return taken;
    }
  }
  if (taken.wish == Wish::stop) {
    taken.opted_out = stop_number(work, from);
    return taken;
  }
  if (taken.wish == Wish::danger) {
    taken.assignment = hand_to_person(work, writer.outreach);
    return taken;
  }
  const AssignmentId id = writer.outreach;
  if (id.is_none() || (is_nod(text) && waits_for_person(work, id))) return taken;
  const CampaignId campaign = work.state().assignments[id.index()].campaign;
  const Act act = act_of(taken.wish, work.state().campaigns[campaign.index()].policy->purpose);
  if (act == Act::abandoned) return taken;
  if (work.tell(command::PatientAct{id, act, ActSource::text_reply}) == Rejection::none) {
    taken.assignment = id;
  }
  return taken;
}

}  // namespace rb::prod
