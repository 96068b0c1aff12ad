// Who of a tenant's records is one person: an index over everybody who can be known by name or
// birth date, and whoever has to be looked at before they are called. What is in here stands in the
// store beside the log. Not thread-safe: the tenant's thread only.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/proto/identity.pb.h"
#include "prod/directory/directory.hpp"
#include "prod/identity/resolve.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

using ReviewId = StrongId<struct ReviewTag>;

// Somebody a record under review may be.
struct LikelyPerson {
  PatientId patient;   // none(): under review itself
  std::string record;  // the patient's own, or the one under review
  Comparison comparison;
};

class Identities {
 public:
  explicit Identities(Directory& directory) : directory_(directory) {}

  // A patient of the directory: from now on others are compared with them. One who was held is so
  // no more.
  void know(PatientId patient, const proto::Person& person);
  // Whoever is in the directory by now is to be known, too: bit by bit while there is time, the
  // rest when somebody is compared. A million people take seconds, and a start does not wait for
  // them.
  void know_later() { later_until_ = directory_.patients(); }
  [[nodiscard]] bool is_behind() const { return later_ < later_until_; }
  void catch_up(std::size_t most);
  // What was stored, with everybody in the directory: entries of kRecordEntry, then the latest of
  // each of kReviewEntry.
  // Error: corrupt_data.
  [[nodiscard]] Result<void> restore_record(const Entry& entry);
  [[nodiscard]] Result<void> restore_review(const Entry& entry);

  [[nodiscard]] std::vector<Placement> place(std::span<const ComparableRecord> batch) {
    catch_up(later_until_);
    return prod::place(batch, index_);
  }
  // The patient of an owner in a placement; none(): a record under review.
  [[nodiscard]] static PatientId patient_of(std::uint32_t owner);
  // What the owner's record is called.
  [[nodiscard]] std::string name_of(std::uint32_t owner) const;

  // Each changes what is in here, and gives what is to be staged with it.
  // Another record of a patient, who is found by its name from now on.
  [[nodiscard]] Entry link(PatientId patient, const proto::Person& record);
  // Whether a name is that of such a record.
  [[nodiscard]] bool is_link(const std::string& name) const { return links_.contains(name); }
  // Opens a review; or lets another campaign wait for the one that is open, by the row it has now.
  // No entry: nothing has changed.
  [[nodiscard]] std::optional<Entry> hold(CampaignId campaign, const proto::HeldRow& row,
                                          const std::vector<std::string>& candidates, Instant now);
  // Precondition: it is open, and the record is known as the patient's.
  [[nodiscard]] Entry decide(ReviewId review, proto::IdentityReview::Decision decision,
                             PatientId patient, const std::string& who, Instant now);
  // Patients who may be the same person and came after the review was opened: they are candidates
  // from now on. No entry: there are none.
  [[nodiscard]] std::optional<Entry> look_again(ReviewId review);

  // null: there never was one
  [[nodiscard]] const proto::IdentityReview* find(ReviewId review) const;
  // The open review of a record; none() if there is none.
  [[nodiscard]] ReviewId review_of(const std::string& name) const;
  // In the order in which they were opened.
  [[nodiscard]] const std::map<ReviewId, std::uint32_t>& open() const { return open_; }
  // The likeliest first.
  [[nodiscard]] std::vector<LikelyPerson> candidates_of(ReviewId review);
  [[nodiscard]] std::size_t keys_left_out() const { return index_.keys_left_out(); }

 private:
  void open_review(ReviewId review, const proto::IdentityReview& body);
  [[nodiscard]] Entry entry_of(ReviewId review) const;

  Directory& directory_;
  RecordIndex index_;
  std::size_t later_ = 0;  // patients from here to later_until_ are not known yet
  std::size_t later_until_ = 0;
  std::unordered_set<std::string> links_;
  std::vector<proto::IdentityReview> reviews_;         // by id
  std::map<ReviewId, std::uint32_t> open_;             // number of the record in the index
  std::unordered_map<std::string, ReviewId> by_name_;  // of open ones
};

}  // namespace rb::prod
