#include "prod/adapters/fhir/bookings/schedules.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

constexpr int kMostPages = 5;
constexpr const char* kPageSize = "50";

// What patients are told in one breath; longer displays, and those with control characters, are
// none.
constexpr std::size_t kLongestDisplay = 60;

std::string display_of(const fhir::Json& actor) {
  const std::string_view display = fhir::text_of(actor, "display");
  const bool odd = std::any_of(display.begin(), display.end(),
                               [](unsigned char c) { return c < ' ' || c == 0x7f; });
  return odd || display.size() > kLongestDisplay ? std::string() : std::string(display);
}

// `reference` is empty if it is nobody's.
Schedules::Owner owner_of(const fhir::Json& schedule) {
  Schedules::Owner owner{.reference = {}};
  for (const fhir::Json& actor : fhir::list_of(schedule, "actor")) {
    const auto reference = fhir::text_of(actor, "reference");
    const auto id = fhir::id_in(reference, "Practitioner");
    if (!id.empty() && owner.reference.empty()) {
      owner.reference = "Practitioner/" + std::string(id);
      owner.name = display_of(actor);
    } else if (owner.place.empty() && !fhir::id_in(reference, "Location").empty()) {
      owner.place = display_of(actor);
    }
  }
  return owner;
}

std::string id_of_schedule(const fhir::Json& resource) {
  if (fhir::text_of(resource, "resourceType") != "Schedule") return {};
  const auto id = fhir::text_of(resource, "id");
  return fhir::is_id(id) ? std::string(id) : std::string();
}

// The server offers no search of schedules.
bool is_not_offered(const ReadFailure& failure) {
  return failure.status == 400 || failure.status == 404 || failure.status == 501;
}

}  // namespace

void Schedules::learn(const fhir::Json& schedule) {
  const std::string id = id_of_schedule(schedule);
  if (id.empty()) return;
  Owner owner = owner_of(schedule);
  if (owner.reference.empty()) owner.reference = "Schedule/" + id;
  const std::lock_guard lock(mutex_);
  known_[id] = std::move(owner);
}

void Schedules::owners(const std::vector<std::string>& ids, Instant deadline,
                       std::function<void(Read<Owners>)> then) {
  Owners owners;
  std::string unknown;
  {
    const std::lock_guard lock(mutex_);
    for (const std::string& id : ids) {
      const auto found = known_.find(id);
      const Owner nobody{.reference = "Schedule/" + id};
      if (!owners.try_emplace(id, found == known_.end() ? nobody : found->second).second) continue;
      if (found == known_.end()) unknown += (unknown.empty() ? "" : ",") + id;
    }
  }
  if (unknown.empty()) return then(std::move(owners));
  http_->read_page(http_->url("Schedule", {{"_id", unknown}, {"_count", kPageSize}}), deadline,
                   [self = shared_from_this(), owners = std::move(owners),
                    then = std::move(then)](const Read<fhir::Bundle>& page) mutable {
                     if (!page) {
                       if (is_not_offered(page.error())) return then(std::move(owners));
                       return then(tl::unexpected(page.error()));
                     }
                     for (const fhir::Json& one : page->matches) self->learn(one);
                     self->name(owners);
                     then(std::move(owners));
                   });
}

void Schedules::name(Owners& owners) {
  const std::lock_guard lock(mutex_);
  for (auto& [id, owner] : owners) {
    const auto found = known_.find(id);
    if (found != known_.end()) owner = found->second;
  }
}

void Schedules::of(const std::string& practitioner, Instant deadline,
                   std::function<void(Read<std::vector<std::string>>)> then) {
  page_of(practitioner, http_->url("Schedule", {{"actor", practitioner}, {"_count", kPageSize}}), 1,
          {}, deadline, std::move(then));
}

void Schedules::page_of(const std::string& practitioner, const std::string& url, int pages,
                        std::vector<std::string> found, Instant deadline,
                        std::function<void(Read<std::vector<std::string>>)> then) {
  http_->read_page(url, deadline,
                   [self = shared_from_this(), practitioner, pages, found = std::move(found),
                    deadline, then = std::move(then)](const Read<fhir::Bundle>& page) mutable {
                     if (!page) {
                       if (is_not_offered(page.error())) return then(std::move(found));
                       return then(tl::unexpected(page.error()));
                     }
                     for (const fhir::Json& one : page->matches) {
                       self->learn(one);
                       // A server may leave out of account what it does not understand of a
                       // question.
                       const std::string id = id_of_schedule(one);
                       if (!id.empty() && owner_of(one).reference == practitioner)
                         found.push_back(id);
                     }
                     if (page->next.empty()) return then(std::move(found));
                     if (pages >= kMostPages) return then(tl::unexpected(ReadFailure{}));
                     self->page_of(practitioner, page->next, pages + 1, std::move(found), deadline,
                                   std::move(then));
                   });
}

}  // namespace rb::prod
