// Words of patients that a person has to read (danger, and what may be danger or an opt-out; a wish
// for a person that no outreach takes), and who sees to them: in memory while they are open, in the
// store for ever, in no log. Not thread-safe: the tenant's thread only, once it is loaded.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "core/conversation/concern.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

using ConcernId = StrongId<struct ConcernTag>;

// What a concern can be about, the most urgent first.
inline constexpr std::array kConcernAbout = {Intent::distress, Intent::symptoms, Intent::stop,
                                             Intent::person};

enum class HeardOver : std::uint8_t { text, call, agent };
// "text", "call", "agent"
[[nodiscard]] std::string_view name_of(HeardOver over);

// Bytes of words that are kept: as many as a reply is read of.
inline constexpr std::size_t kMostHeard = 4'096;

struct HeardWords {
  Concern meaning;                  // `about` is one of kConcernAbout
  std::string number{};             // E.164; empty: not known
  std::vector<PatientId> patients;  // whose number it is; may be none
  AttemptId attempt{};              // of an outreach, where it is part of one
  HeardOver over = HeardOver::text;
  std::string words{};  // empty: an agent has told of them without
  Instant heard{};
};

struct OpenConcern {
  ConcernId id;
  HeardWords what;
  std::string claimed_by;  // empty: nobody

  [[nodiscard]] bool may_be_danger() const {
    return what.meaning.about == Intent::distress || what.meaning.about == Intent::symptoms;
  }
  [[nodiscard]] bool is_danger() const { return what.meaning.certain && may_be_danger(); }
};

class Concerns {
 public:
  // A stored entry of kind kConcernEntry, each version after those before it. Error: corrupt_data.
  [[nodiscard]] Result<void> restore(const Entry& entry);

  struct Raised {
    ConcernId id;
    std::optional<Entry> entry;  // to be staged; nothing where it is open already
  };
  // The words may be any bytes. Carriers repeat themselves: the same words with the same meaning,
  // of the same attempt (of the same number where one of the two is of none), raise nothing while
  // they are open and nobody has taken them, or were heard just now.
  [[nodiscard]] Raised raise(HeardWords what);

  // To be staged. Precondition: it is open.
  [[nodiscard]] Entry claim(ConcernId id, std::string who);
  struct Closing {
    std::string who;
    std::string note;
    Instant at;
  };
  // Likewise; it is forgotten here.
  [[nodiscard]] Entry close(ConcernId id, const Closing& closing);

  // Null: not open. Until the next change.
  [[nodiscard]] const OpenConcern* find(ConcernId id) const;
  [[nodiscard]] std::size_t open() const { return open_.size(); }
  [[nodiscard]] const std::map<ConcernId, OpenConcern>& all() const { return open_; }
  // Whether there is one that is certain, of any attempt of this outreach.
  [[nodiscard]] bool is_open_of(AssignmentId assignment) const;
  // Certain danger first, then by number. Until the next change.
  [[nodiscard]] std::vector<const OpenConcern*> in_order() const;
  using Counts = std::array<std::size_t, kConcernAbout.size()>;
  [[nodiscard]] Counts counts() const;  // beside kConcernAbout
  // How many nobody has taken.
  struct Waiting {
    std::size_t danger = 0;   // certain
    std::size_t perhaps = 0;  // that may be danger
    friend bool operator==(const Waiting&, const Waiting&) = default;
  };
  [[nodiscard]] Waiting waiting_danger() const;

 private:
  std::map<ConcernId, OpenConcern> open_;
  std::uint32_t next_ = 0;
};

}  // namespace rb::prod
