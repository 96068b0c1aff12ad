// events and explain: a log for programs and for people.
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <functional>

#include "core/log/codec.hpp"
#include "core/log/file.hpp"
#include "core/log/json.hpp"
#include "core/tzdb/tzdb.hpp"
#include "edge/logfile/log_file.hpp"
#include "sim/cli/cli.hpp"
#include "sim/cli/story/story.hpp"

namespace rb::sim {
namespace {

// Feeds every record to `use`; says so on standard error if the end of the log is missing.
Result<void> read_log(const std::string& path,
                      const std::function<Result<void>(const proto::LogRecord&)>& use) {
  auto source = edge::FileSource::open(path);
  if (!source) return tl::unexpected(source.error());
  LogReader reader(**source);
  bool empty = true;
  while (true) {
    auto record = reader.next();
    if (!record)
      return tl::unexpected(
          Error{record.error().code, path + ": " + record.error().message, false});
    if (*record == nullptr) break;
    empty = false;
    if (auto used = use(**record); !used) return used;
  }
  if (empty) {
    return fail(ErrorCode::corrupt_data, path + ": there is no complete event in it" +
                                             (reader.end().cut ? ": " + reader.end().why : ""));
  }
  if (const std::string missing = missing_end(reader.end()); !missing.empty()) {
    fmt::print(stderr, "ringback: {}: {}\n", path, missing);
  }
  return {};
}

// Collects one patient's events while a log streams by.
class Story {
 public:
  explicit Story(std::string wanted) : wanted_(std::move(wanted)) {}

  Result<void> take(const proto::LogRecord& record) {
    if (record.has_header()) return start(record.header());
    if (record.has_campaign_definition()) {
      const auto& definition = record.campaign_definition();
      if (policies_.size() <= definition.campaign()) policies_.resize(definition.campaign() + 1);
      policies_[definition.campaign()] = definition.policy();
    }
    if (!record.has_event()) return {};
    auto event = from_proto(record.event());
    if (!event) return tl::unexpected(event.error());
    if (concerns(*event)) events_.push_back(*event);
    return {};
  }

  int print() const {
    if (!known_) {
      return complain(Error{ErrorCode::not_found,
                            fmt::format("there is no patient `{}` in this log", wanted_), false});
    }
    StoryContext context;
    context.zone = &(*zones_)[zone_];
    context.header = &header_;
    context.bookings = &bookings_;
    context.offices = &offices_;
    for (const proto::Policy& policy : policies_) context.policies.push_back(&policy);
    fmt::print("patient {}, {}, times in {}\n", wanted_,
               header_.scenario().empty() ? "production" : "scenario " + header_.scenario(),
               context.zone->name());
    if (other_zones_.size() > 0) {
      fmt::print("may also be in {}: contacted only when all of them allow it\n",
                 fmt::join(other_zones_, ", "));
    }
    if (facts_.opted_out) fmt::print("had opted out before\n");
    if (!facts_.consent) fmt::print("no consent on record\n");
    if (events_.empty()) fmt::print("in no campaign\n");
    for (const Event& event : events_) {
      if (const std::string line = tell(event, context); !line.empty()) fmt::print("{}\n", line);
    }
    return kExitOk;
  }

 private:
  Result<void> start(const proto::LogHeader& header) {
    header_ = header;
    const std::vector<std::string> names(header.zones().begin(), header.zones().end());
    auto zones = load_zones(names);
    if (!zones) return tl::unexpected(zones.error());
    zones_ = std::move(*zones);
    for (int i = 0; i < header.patient_ids_size(); ++i) {
      if (header.patient_ids(i) == wanted_) patient_ = PatientId{static_cast<std::uint32_t>(i)};
    }
    std::uint32_t number = 0;
    const char* end = wanted_.data() + wanted_.size();
    const auto parsed = std::from_chars(wanted_.data(), end, number);
    if (patient_.is_none() && header.patient_ids_size() == 0 && parsed.ec == std::errc{} &&
        parsed.ptr == end) {
      patient_ = PatientId{number};
    }
    return {};
  }

  bool concerns(const Event& event) {
    if (const auto* place = std::get_if<event::PlaceRegistered>(&event.body)) {
      places_.emplace_back(place->zones.begin(), place->zones.end());
      return false;
    }
    if (const auto* person = std::get_if<event::PatientRegistered>(&event.body)) {
      if (person->patient != patient_) return false;
      known_ = true;
      facts_ = person->facts;
      const std::vector<ZoneId>& zones = places_.at(person->facts.place.index());
      if (!zones.empty()) zone_ = zones.front();
      for (std::size_t i = 1; i < zones.size(); ++i) {
        other_zones_.emplace_back((*zones_)[zones[i]].name());
      }
      return false;
    }
    if (const auto* booking = std::get_if<BookingEvent>(&event.body)) {
      return bookings_.take(*booking, patient_);
    }
    if (const auto* office = std::get_if<OfficeEvent>(&event.body)) {
      return offices_.take(*office, bookings_);
    }
    if (const auto* enrolled = std::get_if<event::PatientEnrolled>(&event.body)) {
      if (mine_.size() <= event.assignment.index()) mine_.resize(event.assignment.index() + 1);
      mine_[event.assignment.index()] = enrolled->patient == patient_;
    }
    if (const auto* opted_out = std::get_if<event::PatientOptedOut>(&event.body)) {
      return opted_out->patient == patient_;
    }
    return !event.assignment.is_none() && event.assignment.index() < mine_.size() &&
           mine_[event.assignment.index()];
  }

  std::string wanted_;
  proto::LogHeader header_;
  std::vector<proto::Policy> policies_;
  std::optional<ZoneTable> zones_;
  ZoneId zone_{0};
  std::vector<std::string> other_zones_;
  std::vector<std::vector<ZoneId>> places_;
  PatientId patient_;
  bool known_ = false;
  PatientFacts facts_;
  std::vector<bool> mine_;  // by assignment
  BookingStory bookings_;
  OfficeStory offices_;
  std::vector<Event> events_;
};

}  // namespace

int print_events(const std::string& log) {
  std::string line;
  const auto read = read_log(log, [&](const proto::LogRecord& record) -> Result<void> {
    line.clear();
    append_json(line, record);
    line += '\n';
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) {
      return fail(ErrorCode::io_failed, "standard output cannot be written");
    }
    return {};
  });
  return read ? kExitOk : complain(read.error());
}

int explain(const ExplainOptions& options) {
  Story story(options.patient);
  const auto read =
      read_log(options.log, [&](const proto::LogRecord& record) { return story.take(record); });
  if (!read) return complain(read.error());
  return story.print();
}

}  // namespace rb::sim
