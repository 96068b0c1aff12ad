#include "prod/records/notes.hpp"

#include <algorithm>
#include <charconv>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/orders.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kAtOnce = 4;  // a courtesy: contacts and bookings ask the same server
constexpr auto kLookEvery = std::chrono::seconds(1);
constexpr Millis kFirstPause = 5s;
constexpr Millis kLongestPause = 5min;
constexpr Millis kAlarmAfter = 10min;

Millis pause_after(std::uint32_t failures) {
  return std::min(kLongestPause, kFirstPause * (1U << std::min(failures, 8U)));
}

std::string key_of(const EndedOutreach& outreach) {
  return outreach.booking.is_none() ? std::to_string(outreach.assignment.value())
                                    : "booking-" + std::to_string(outreach.booking.value());
}

// Of an outreach that ended booked: its own, or that of the booking that it led to.
std::string appointment_of(Work& work, const std::string& store, AssignmentId assignment) {
  const std::string& tenant = work.setup().name;
  const BookingId booking = work.engine().booking_led_to(assignment);
  if (booking.is_none()) return appointment_identifier(tenant, store, assignment);
  const auto* booked = rb::appointment_of(work.state().desk.bookings[booking.index()]);
  return booked == nullptr ? std::string()
                           : visit_identifier(tenant, store, booking, booked->appointment.slot);
}

// Whose calls a note is about: the outreach's; of a booking that of the outreach that led to it,
// and of those that told of it.
std::vector<AssignmentId> conversations_of(Work& work, const EndedOutreach& ended) {
  if (ended.booking.is_none()) return {ended.assignment};
  std::vector<AssignmentId> found;
  const AssignmentId led = work.state().desk.bookings[ended.booking.index()].assignment;
  if (!led.is_none()) found.push_back(led);
  for (const BookingNotice& notice : work.state().notices) {
    if (notice.about.booking == ended.booking) found.push_back(notice.assignment);
  }
  return found;
}

}  // namespace

Result<std::unique_ptr<Notes>> Notes::open(Parts parts) {
  std::unique_ptr<Notes> notes(new Notes(std::move(parts)));
  TenantStore& store = notes->parts_.work.store();
  bool asked_before = false;
  auto from = store.read_entries(kNotesFromEntry, [&](const Entry& entry) -> Result<void> {
    asked_before = true;
    const char* end = entry.body.data() + entry.body.size();
    if (std::from_chars(entry.body.data(), end, notes->notes_from_).ptr == end) return {};
    return fail(ErrorCode::corrupt_data, "the entry `notes_from` cannot be read");
  });
  if (!from) return tl::unexpected(from.error());
  if (!asked_before) notes->notes_from_ = store.health().last_sequence;
  auto known = store.read_entries(kNoteEntry, [&](const Entry& entry) -> Result<void> {
    notes->known_.insert(entry.key);
    return {};
  });
  if (!known) return tl::unexpected(known.error());
  return notes;
}

Notes::~Notes() {
  stop();
}

void Notes::start() {
  parts_.work.post([from = std::to_string(notes_from_)](Work& work) {
    work.stage({kNotesFromEntry, "", from});
  });
  thread_ = std::thread([this] { follow(); });
}

void Notes::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

Notes::Health Notes::health() const {
  const std::lock_guard lock(mutex_);
  Health health = health_;
  health.waiting = owed_.size() + in_flight_;
  return health;
}

void Notes::follow() {
  while (true) {
    pick_up();
    send_some();
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, kLookEvery, [this] { return stopping_; });
    if (stopping_) return;
  }
}

void Notes::pick_up() {
  std::deque<EndedOutreach> found;
  // What cannot be read now is read a second later; a log that is damaged is found by whoever opens
  // the store.
  static_cast<void>(parts_.work.store().read_log(read_to_, [&](const Event& event) -> Result<void> {
    read_to_ = event.sequence;
    auto ended = trails_.follow(event);
    if (ended && event.sequence > notes_from_ && !known_.contains(key_of(*ended))) {
      found.push_back(*std::move(ended));
    }
    return {};
  }));
  const std::lock_guard lock(mutex_);
  std::move(found.begin(), found.end(), std::back_inserter(owed_));
}

void Notes::send_some() {
  std::vector<EndedOutreach> now;
  {
    const std::lock_guard lock(mutex_);
    while (!stopping_ && !pausing_ && in_flight_ < kAtOnce && !owed_.empty()) {
      now.push_back(std::move(owed_.front()));
      owed_.pop_front();
      ++in_flight_;
    }
  }
  for (EndedOutreach& one : now) {
    parts_.work.post(
        [this, one = std::move(one)](Work& work) mutable { fill_in(work, std::move(one)); });
  }
}

void Notes::fill_in(Work& work, EndedOutreach outreach) {
  const proto::Person person = work.directory().person(outreach.patient);
  const std::string number = key_of(outreach);
  OutreachNote& note = outreach.note;
  note.patient = person.ehr_id().empty() ? person.id() : person.ehr_id();
  const std::string& store = parts_.work.store_name();
  note.identifier = parts_.tenant + "-" + store + "-note-" + number;
  if (!outreach.campaign.is_none()) {
    note.campaign = work.state().campaigns[outreach.campaign.index()].policy->name;
  }
  if (!outreach.slot.is_none()) {
    note.appointment = visit_identifier(parts_.tenant, store, outreach.booking, outreach.slot);
  } else if (outreach.booked) {
    note.appointment = appointment_of(work, store, outreach.assignment);
  }
  for (const AssignmentId id : conversations_of(work, outreach)) {
    for (const auto& [attempt, summary] : work.summaries().of(id)) {
      if (!summary->text.empty()) note.summaries.push_back(summary->text);
      for (const CallSummary::Told& one : summary->told) {
        note.told.push_back(one.what + ": " + one.words);
      }
    }
  }
  parts_.write_back->write(
      note, [this, outreach](NoteFate fate, fhir::Rung) { came_back(outreach, fate); });
}

void Notes::came_back(const EndedOutreach& outreach, NoteFate fate) {
  const bool done = fate == NoteFate::written || fate == NoteFate::refused;
  Millis pause{};
  {
    const std::lock_guard lock(mutex_);
    --in_flight_;
    if (stopping_) return;
    if (fate == NoteFate::written) ++health_.written;
    if (fate == NoteFate::refused) ++health_.refused;
    if (done) {
      failures_ = 0;
    } else {
      owed_.push_back(outreach);  // others may have better luck
      if (!pausing_) pause = pause_after(failures_++);
      pausing_ = true;
    }
  }
  if (done) {
    const char* body = fate == NoteFate::written ? "written" : "refused";
    parts_.work.post([body, key = key_of(outreach)](Work& work) {
      work.stage({kNoteEntry, key, body});
    });
  }
  look_at_alarm(fate);
  if (done) return send_some();
  if (pause == Millis{}) return;
  parts_.timer.at(parts_.clock.now() + pause, [this] {
    {
      const std::lock_guard lock(mutex_);
      pausing_ = false;
    }
    send_some();
  });
}

// A note that is refused is told at once; what is only late, when it has been so for a while.
void Notes::look_at_alarm(NoteFate fate) {
  if (parts_.alerts == nullptr) return;
  bool wrong = fate == NoteFate::refused;
  bool well = false;
  {
    const std::lock_guard lock(mutex_);
    if (fate == NoteFate::try_later || fate == NoteFate::unknown) {
      if (!failing_) failing_ = parts_.clock.now();
      wrong = parts_.clock.now() - *failing_ > kAlarmAfter;
    } else if (owed_.empty() && in_flight_ == 0) {
      failing_.reset();
      well = fate == NoteFate::written;
    }
  }
  const std::string key = "ringback/" + parts_.tenant + "/notes";
  if (well) return parts_.alerts->resolve(key);
  if (!wrong) return;
  parts_.alerts->fire(key, Alerts::Severity::warning,
                      parts_.tenant + ": notes about outreach do not get into the records");
}

}  // namespace rb::prod
