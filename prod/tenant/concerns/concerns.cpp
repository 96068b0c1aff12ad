#include "prod/tenant/concerns/concerns.hpp"

#include <algorithm>

#include "core/proto/conversation.pb.h"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/calls/kept_words.hpp"

namespace rb::prod {
namespace {

constexpr Millis kRepeats = 10min;  // chosen: carriers say a thing again within it
constexpr std::array<std::string_view, 3> kOver = {"text", "call", "agent"};

std::optional<Intent> about_of(std::string_view name) {
  for (const Intent about : kConcernAbout) {
    if (intent_name(about) == name) return about;
  }
  return std::nullopt;
}

std::optional<HeardOver> over_of(std::string_view name) {
  const auto found = std::find(kOver.begin(), kOver.end(), name);
  if (found == kOver.end()) return std::nullopt;
  return static_cast<HeardOver>(found - kOver.begin());
}

proto::StoredConcern stored(const OpenConcern& concern) {
  const HeardWords& what = concern.what;
  proto::StoredConcern out;
  out.set_about(std::string(intent_name(what.meaning.about)));
  out.set_certain(what.meaning.certain);
  out.set_number(what.number);
  for (const PatientId patient : what.patients) out.add_patients(patient.value());
  if (!what.attempt.assignment.is_none()) {
    out.set_assignment(what.attempt.assignment.value());
    out.set_ordinal(what.attempt.ordinal);
  }
  out.set_channel(std::string(name_of(what.over)));
  out.set_words(what.words);
  out.set_heard_ms(to_ms(what.heard));
  out.set_claimed_by(concern.claimed_by);
  return out;
}

Entry entry_of(ConcernId id, const proto::StoredConcern& record) {
  return {kConcernEntry, std::to_string(id.value()), record.SerializeAsString()};
}

bool same_source(const HeardWords& a, const HeardWords& b) {
  if (!a.attempt.assignment.is_none() && !b.attempt.assignment.is_none()) {
    return a.attempt == b.attempt;
  }
  return !a.number.empty() && a.number == b.number;
}

bool said_again(const HeardWords& a, const HeardWords& b) {
  return a.meaning == b.meaning && a.words == b.words && same_source(a, b);
}

}  // namespace

std::string_view name_of(HeardOver over) {
  return kOver[static_cast<std::size_t>(over)];
}

Result<void> Concerns::restore(const Entry& entry) {
  proto::StoredConcern record;
  const auto id = id_of<ConcernId>(entry.key);
  const bool read = !id.is_none() && record.ParseFromString(entry.body);
  const auto about = about_of(record.about());
  const auto over = over_of(record.channel());
  if (!read || !about || !over) {
    return fail(ErrorCode::corrupt_data, "what a patient said and a person has to read is broken");
  }
  next_ = std::max(next_, id.value() + 1);
  if (record.has_closed_ms()) {
    open_.erase(id);
    return {};
  }
  OpenConcern concern{.id = id, .what = {}, .claimed_by = record.claimed_by()};
  concern.what.meaning = {*about, record.certain()};
  concern.what.number = record.number();
  for (const std::uint32_t patient : record.patients()) concern.what.patients.emplace_back(patient);
  if (record.has_assignment()) {
    concern.what.attempt = {AssignmentId{record.assignment()},
                            static_cast<std::uint16_t>(record.ordinal())};
  }
  concern.what.over = *over;
  concern.what.words = record.words();
  concern.what.heard = instant_from_ms(record.heard_ms());
  open_[id] = std::move(concern);
  return {};
}

Concerns::Raised Concerns::raise(HeardWords what) {
  what.words = kept_words(what.words, kMostHeard);
  for (const auto& [id, concern] : open_) {
    const bool news = !concern.claimed_by.empty() && what.heard >= concern.what.heard + kRepeats;
    if (!news && said_again(concern.what, what)) return {id, std::nullopt};
  }
  const ConcernId id{next_++};
  const OpenConcern& concern =
      open_.emplace(id, OpenConcern{.id = id, .what = std::move(what), .claimed_by = {}})
          .first->second;
  return {id, entry_of(id, stored(concern))};
}

Entry Concerns::claim(ConcernId id, std::string who) {
  OpenConcern& concern = open_.at(id);
  concern.claimed_by = std::move(who);
  return entry_of(id, stored(concern));
}

Entry Concerns::close(ConcernId id, const Closing& closing) {
  proto::StoredConcern record = stored(open_.at(id));
  record.set_closed_ms(to_ms(closing.at));
  record.set_closed_by(closing.who);
  record.set_note(closing.note);
  open_.erase(id);
  return entry_of(id, record);
}

const OpenConcern* Concerns::find(ConcernId id) const {
  const auto found = open_.find(id);
  return found == open_.end() ? nullptr : &found->second;
}

bool Concerns::is_open_of(AssignmentId assignment) const {
  return std::any_of(open_.begin(), open_.end(), [&](const auto& entry) {
    const HeardWords& what = entry.second.what;
    return what.meaning.certain && what.attempt.assignment == assignment;
  });
}

std::vector<const OpenConcern*> Concerns::in_order() const {
  std::vector<const OpenConcern*> listed;
  listed.reserve(open_.size());
  for (const auto& [id, concern] : open_) listed.push_back(&concern);
  std::stable_partition(listed.begin(), listed.end(),
                        [](const OpenConcern* concern) { return concern->is_danger(); });
  return listed;
}

Concerns::Counts Concerns::counts() const {
  Counts counts{};
  for (const auto& [id, concern] : open_) {
    const auto* about =
        std::find(kConcernAbout.begin(), kConcernAbout.end(), concern.what.meaning.about);
    ++counts[static_cast<std::size_t>(about - kConcernAbout.begin())];
  }
  return counts;
}

Concerns::Waiting Concerns::waiting_danger() const {
  Waiting waiting;
  for (const auto& [id, concern] : open_) {
    if (!concern.claimed_by.empty() || !concern.may_be_danger()) continue;
    ++(concern.is_danger() ? waiting.danger : waiting.perhaps);
  }
  return waiting;
}

}  // namespace rb::prod
