#include "prod/conversations/conversations.hpp"

#include <atomic>
#include <map>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/conversations/conversation.hpp"
#include "prod/conversations/session_record.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/inbound.hpp"

namespace rb::prod {
namespace {

constexpr Millis kLooksEvery = 150ms;  // while the record system answers
constexpr Millis kGoodbyeLasts = 48h;  // "thanks" to one is not the beginning of another

std::string call_key(AttemptId attempt) {
  return std::string(kCallKey) + attempt_key(attempt);
}
std::string text_key(PhoneId phone) {
  return std::string(kTextKey) + std::to_string(phone.value());
}

// Its campaign books, or it tells of a booking: whatever is decided is the booking desk's. Or there
// is nothing of that to decide.
bool may_hold(const Work& work, AssignmentId id, const Flow& flow) {
  const Assignment& a = work.state().assignments[id.index()];
  return !acts_on_visits(flow) ||
         work.state().campaigns[a.campaign.index()].policy->booking.has_value() ||
         !work.state().about(id).booking.is_none();
}

}  // namespace

class Conversations::Impl {
 public:
  explicit Impl(Parts parts) : parts_(parts) {}
  ~Impl() { *alive_ = false; }

  [[nodiscard]] Result<void> restore() {
    return parts_.tenant.store().read_entries(kConversationEntry, [&](const Entry& entry) {
      if (!entry.key.starts_with(kTextKey)) return Result<void>{};
      proto::StoredConversation record;
      const auto phone = id_of<PhoneId>(std::string_view(entry.key).substr(kTextKey.size()));
      if (phone.is_none() || !record.ParseFromString(entry.body)) {
        return Result<void>{fail(ErrorCode::corrupt_data, "a conversation cannot be read")};
      }
      // The latest counts; one that is long over, not at all.
      const Instant touched = instant_from_ms(record.touched_ms());
      if (is_over(record) && touched + kGoodbyeLasts < parts_.clock.now()) {
        stored_.erase(phone);
      } else {
        stored_[phone] = std::move(record);
      }
      return Result<void>{};
    });
  }

  [[nodiscard]] const FlowBook& flows() const { return parts_.flows; }

  void begin_call(Work& work, AttemptId attempt, const Flow& flow, Then then) {
    if (const auto found = calls_.find(attempt); found != calls_.end()) {
      return say_again(work, found->second, std::move(then));
    }
    forget_ended(work);
    const Assignment& a = work.state().assignments[attempt.assignment.index()];
    Conversation& held = calls_[attempt];
    held = Conversation{.flow = &flow, .begun = work.now(), .touched = work.now()};
    const TenantHost host(work, flow, a.patient);
    std::string text;
    take(work, host, held,
         begin_session(host, subject(work, attempt, PhoneId::none()),
                       {.channel = Channel::voice, .tongue = host.tongue(), .tone = Tone::usual},
                       work.now()),
         text);
    answer(work, Key{attempt, {}}, held, std::move(text), std::move(then));
  }

  bool hear_call(Work& work, AttemptId attempt, int question, const std::string& reply,
                 Then& then) {
    const auto found = calls_.find(attempt);
    if (found == calls_.end()) return false;
    Conversation& held = found->second;
    if (question != held.said.question || !held.waiting.empty()) {
      say_again(work, held, std::move(then));
      return true;
    }
    std::string text;
    hear_reply(work, held, reply, text);
    answer(work, Key{attempt, {}}, held, std::move(text), std::move(then));
    return true;
  }

  std::optional<command::AttemptFinished> end_call(Work& work, AttemptId attempt) {
    const auto found = calls_.find(attempt);
    if (found == calls_.end()) return std::nullopt;
    Conversation& held = found->second;
    leave(work, held);
    auto finished = finished_by(work, held, attempt);
    keep(work, call_key(attempt), held);
    drop(work, held);
    calls_.erase(found);
    return finished;
  }

  bool hear_text(Work& work, const Text& text, Then& then) {
    const PhoneId phone = work.directory().find_number(text.from);
    if (phone.is_none() || work.state().phones[phone.index()].opted_out) return false;
    Conversation* held = open_text(work, phone);
    std::string answered;
    if (held != nullptr && !text.sid.empty() && held->sid == text.sid) {
      say_again(work, *held, std::move(then));
      return true;
    }
    if (held != nullptr && !held->session.over()) {
      hear_reply(work, *held, text.body, answered);
    } else {
      const auto no = declined_.find(phone);
      const bool repeated = no != declined_.end() && no->second == text.sid;
      const Begun begun =
          repeated ? Begun{.declined = true} : begin_text(work, phone, text, held, answered);
      if (begun.declined) then(work, Said{});
      if (begun.held == nullptr) return begun.declined;
      held = begun.held;
    }
    held->touched = work.now();
    held->sid = text.sid;
    stay(work, *held);
    answer(work, Key{{}, phone}, *held, std::move(answered), std::move(then));
    return true;
  }

 private:
  // A call, or whoever writes from a number.
  struct Key {
    AttemptId call;
    PhoneId text;
  };

  [[nodiscard]] Conversation* find(const Key& key) {
    if (!key.text.is_none()) {
      const auto found = texts_.find(key.text);
      return found == texts_.end() ? nullptr : &found->second;
    }
    const auto found = calls_.find(key.call);
    return found == calls_.end() ? nullptr : &found->second;
  }

  static bool is_open(const Work& work, AttemptId attempt) {
    const Assignment& a = work.state().assignments[attempt.assignment.index()];
    return a.attempts == attempt.ordinal &&
           (a.kind() == StateKind::contacting || a.kind() == StateKind::resolving);
  }

  // Calls whose end came from elsewhere.
  void forget_ended(Work& work) {
    for (auto at = calls_.begin(); at != calls_.end();) {
      const bool open = is_open(work, at->first);
      if (!open) {
        keep(work, call_key(at->first), at->second);
        drop(work, at->second);
      }
      at = open ? std::next(at) : calls_.erase(at);
    }
  }

  // An opt-out came in elsewhere, of the patient or their number, or the call was called off.
  // What was said before it ended by itself is said.
  static bool is_cut_off(const Work& work, const Key& key, const Conversation& held) {
    const bool ends = std::holds_alternative<talk::Closing>(held.session.dialogue.state);
    if (ends || held.session.over()) return false;
    const bool called_off = key.text.is_none() && !is_open(work, key.call);
    return called_off || is_silenced(work, held.session.subject);
  }

  static SessionSubject subject(Work& work, AttemptId attempt, PhoneId phone) {
    SessionSubject subject;
    subject.attempt = attempt;
    subject.patient = work.state().assignments[attempt.assignment.index()].patient;
    subject.phone = phone;
    subject.about = work.state().about(attempt.assignment).booking;
    subject.wants = work.wanted_by(attempt.assignment);
    return subject;
  }

  // ---- texts

  // The latest conversation with a number, over or not; null if there was none for long.
  Conversation* open_text(Work& work, PhoneId phone) {
    if (const auto stored = stored_.find(phone); stored != stored_.end()) {
      const proto::StoredConversation record = std::move(stored->second);
      stored_.erase(stored);
      if (auto woken = kept(work, parts_.flows, phone, record)) texts_[phone] = *std::move(woken);
    }
    const auto found = texts_.find(phone);
    if (found == texts_.end()) return nullptr;
    Conversation& held = found->second;
    const bool in_time = work.now() < held.touched + held.flow->text_expires;
    if (in_time && !is_silenced(work, held.session.subject)) return &held;
    if (!held.session.over()) {
      leave(work, held);
      keep(work, text_key(phone), held);
    }
    drop(work, held);
    texts_.erase(found);
    return nullptr;
  }

  struct Begun {
    Conversation* held = nullptr;  // null: no conversation
    // And none is wanted: it was a no, which is taken, or a nod to a goodbye.
    bool declined = false;
  };

  // A reply to an outreach whose flow can be held. `before`: the conversation that has just ended;
  // null: none has.
  Begun begin_text(Work& work, PhoneId phone, const Text& heard, const Conversation* before,
                   std::string& text) {
    const std::string& body = heard.body;
    if (wish_of(*work.setup().rules, body) == Wish::stop) return {};
    const AssignmentId id = outreach_of(work, phone, work.directory().at_number(phone));
    if (id.is_none()) return {};
    const Assignment& a = work.state().assignments[id.index()];
    if (work.state().patients[a.patient.index()].opted_out) return {};
    const Policy& policy = *work.state().campaigns[a.campaign.index()].policy;
    const Flow* flow = parts_.flows.of(policy);
    if (flow == nullptr || !may_hold(work, id, *flow)) return {};
    const TenantHost host(work, *flow, a.patient);
    const AttemptId latest{id, a.attempts};
    SessionStep begun = begin_session(
        host, subject(work, latest, phone),
        {.channel = Channel::text, .tongue = host.tongue(), .tone = Tone::usual}, work.now());
    // The text that they answer has greeted them. What says nothing is answered with the first
    // question; after a goodbye, with nothing new from us since, it is one, too, and so is an "ok".
    const bool after = before != nullptr && before->session.subject.attempt == latest;
    const Reading reading = host.read(begun.session, body);
    const Intent primary = reading.primary();
    const bool says_nothing = primary == Intent::unclear || primary == Intent::thanks;
    const bool nods = primary == Intent::yes || primary == Intent::no;
    if (after && says_nothing) return {};
    if (after && nods) {
      look_for_concern(work, begun.session, reading, body);
      declined_[phone] = heard.sid;
      return {.declined = true};
    }
    // What they answer has offered a visit, and asked nobody's name: a no is to the visit.
    if (policy.booking && primary == Intent::no) {
      look_for_concern(work, begun.session, reading, body);
      if (!waits_for_person(work, id)) {
        static_cast<void>(work.tell(command::PatientAct{id, Act::declined, ActSource::text_reply}));
      }
      declined_[phone] = heard.sid;
      return {.declined = true};
    }
    Conversation& held = texts_[phone];
    held = Conversation{.flow = flow, .begun = work.now(), .touched = work.now()};
    std::string greeting;
    take(work, host, held, std::move(begun), greeting);
    if (says_nothing || held.session.over()) {
      look_for_concern(work, held.session, reading, body);
      text = greeting;
    } else {
      hear_reply(work, held, body, text);
    }
    return {.held = &held};
  }

  // ---- moving

  // Says `text` and what follows, to all who wait for it by then.
  void answer(Work& work, const Key& key, Conversation& held, std::string text, Then then) {
    const bool waited_for = !held.waiting.empty();
    held.waiting.push_back(std::move(then));
    if (waited_for) {
      append(held.said.text, text);  // whoever is waited for looks again by itself
    } else {
      held.said.text = std::move(text);
      go_on(work, key);
    }
  }

  // Until the patient is asked something, or it is over, or somebody has to be waited for.
  void go_on(Work& work, const Key& key) {
    Conversation* held = find(key);
    if (held == nullptr) return;
    const TenantHost host(work, *held->flow, held->session.subject.patient);
    const bool cut_off = is_cut_off(work, key, *held);
    if (cut_off) leave(work, *held);
    while (const auto input = look(host, held->session, work.now())) {
      take(work, host, *held, hear(host, held->session, *input, work.now()), held->said.text);
    }
    if (cut_off) held->said.text.clear();  // whoever waits is told nothing more
    held->said.tongue = held->session.dialogue.tongue;
    held->said.asked = question_of(*held->flow, held->session.dialogue);
    if (!held->said.asked && !held->session.over()) return look_again(key);
    const bool too_long = ++held->said.question > kMostQuestions;
    if (too_long) held->said.asked.reset();
    settle(work, key, *held);
  }

  void look_again(const Key& key) {
    parts_.timer.at(parts_.clock.now() + kLooksEvery, [this, alive = alive_, key] {
      if (!*alive) return;
      parts_.tenant.post([this, alive, key](Work& work) {
        if (*alive) go_on(work, key);
      });
    });
  }

  void settle(Work& work, const Key& key, Conversation& held) {
    if (!key.text.is_none()) {
      keep(work, text_key(key.text), held);
      return tell_all(work, held);
    }
    if (held.said.asked) return tell_all(work, held);
    // What was decided is the end of the attempt, before the patient hears the last words.
    const auto finished = finished_by(work, held, key.call);
    static_cast<void>(work.tell(finished));
    keep(work, call_key(key.call), held);
    Conversation last = std::move(held);
    calls_.erase(key.call);
    tell_all(work, last);
  }

  Parts parts_;
  std::shared_ptr<std::atomic<bool>> alive_ = std::make_shared<std::atomic<bool>>(true);
  std::map<AttemptId, Conversation> calls_;
  std::map<PhoneId, Conversation> texts_;
  std::map<PhoneId, proto::StoredConversation> stored_;  // not looked at since the start
  std::map<PhoneId, std::string> declined_;  // the text that said no, or nodded, by its sid
};

Conversations::Conversations(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Conversations::~Conversations() = default;

Result<std::unique_ptr<Conversations>> Conversations::open(Parts parts) {
  auto impl = std::make_unique<Impl>(parts);
  if (auto restored = impl->restore(); !restored) return tl::unexpected(restored.error());
  return std::unique_ptr<Conversations>(new Conversations(std::move(impl)));
}

bool Conversations::holds(const Work& work, AttemptId attempt, std::string_view flow) const {
  const Flow* held = impl_->flows().find(flow);
  return held != nullptr && may_hold(work, attempt.assignment, *held);
}

void Conversations::begin_call(Work& work, AttemptId attempt, const std::string& flow, Then then) {
  impl_->begin_call(work, attempt, *impl_->flows().find(flow), std::move(then));
}

bool Conversations::hear_call(Work& work, AttemptId attempt, int question, const std::string& reply,
                              Then& then) {
  return impl_->hear_call(work, attempt, question, reply, then);
}

std::optional<command::AttemptFinished> Conversations::end_call(Work& work, AttemptId attempt) {
  return impl_->end_call(work, attempt);
}

bool Conversations::hear_text(Work& work, const Text& text, Then& then) {
  return impl_->hear_text(work, text, then);
}

}  // namespace rb::prod
