#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <type_traits>

#include "sim/metrics/run_summary.hpp"
#include "sim/metrics/summary_fields.hpp"

namespace rb::sim {
namespace {

using Json = nlohmann::ordered_json;

// ---- writing

class Writer {
 public:
  explicit Writer(Json& to) : to_(to) {}

  template <class T>
  void operator()(const char* key, const T& value) {
    to_[key] = encode(value);
  }
  // Not set: not there.
  template <class T>
  void operator()(const char* key, const std::optional<T>& value) {
    if (value) to_[key] = encode(*value);
  }

 private:
  static Json encode(const Counts& counts) {
    Json object = Json::object();
    for (const NamedCount& c : counts) object[c.name] = c.count;
    return object;
  }
  template <class T>
  static Json encode(const std::vector<T>& list) {
    Json array = Json::array();
    for (const T& item : list) array.push_back(encode(item));
    return array;
  }
  template <class T>
  static Json encode(const T& value) {
    if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) {
      return value;
    } else {
      Json object = Json::object();
      Writer writer(object);
      // An Outcomes holds references; its own constness says nothing.
      fields(writer, const_cast<std::conditional_t<is_view<T>, T, const T>&>(value));
      return object;
    }
  }
  template <class T>
  static constexpr bool is_view = std::is_same_v<T, Outcomes<const Counts>>;

  Json& to_;
};

// ---- reading

// What every reader of JSON takes exactly; leaves room to add them up.
constexpr std::uint64_t kLargest = (1ULL << 53U) - 1;

struct Unreadable : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Reader {
 public:
  Reader(const Json& from, std::string path) : from_(from), path_(std::move(path)) {}

  template <class T>
  void operator()(const char* key, T& value) {
    const std::string path = path_.empty() ? key : path_ + "." + key;
    const auto found = from_.find(key);
    if (found == from_.end()) throw Unreadable(path + " is missing");
    decode(*found, value, path);
  }
  template <class T>
  void operator()(const char* key, std::optional<T>& value) {
    value.reset();
    if (!from_.contains(key)) return;
    (*this)(key, value.emplace());
  }

  static void decode(const Json& from, Counts& to, const std::string& path) {
    expect(from.is_object(), path, "an object of counts");
    to.clear();
    for (const auto& [name, count] : from.items()) {
      std::int64_t n = 0;
      decode(count, n, path + "." + name);
      to.push_back({name, n});
    }
  }
  template <class T>
  static void decode(const Json& from, std::vector<T>& to, const std::string& path) {
    expect(from.is_array(), path, "a list");
    to.clear();
    to.reserve(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
      to.emplace_back();
      decode(from[i], to.back(), path + "[" + std::to_string(i) + "]");
    }
  }
  template <class T>
  static void decode(const Json& from, T& to, const std::string& path) {
    if constexpr (std::is_same_v<T, bool>) {
      expect(from.is_boolean(), path, "true or false");
      to = from.get<bool>();
    } else if constexpr (std::is_same_v<T, std::string>) {
      expect(from.is_string(), path, "text");
      to = from.get<std::string>();
    } else if constexpr (std::is_same_v<T, double>) {
      expect(from.is_number(), path, "a number");
      to = from.get<double>();
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
      expect(from.is_number_unsigned(), path, "a whole number from 0");
      to = from.get<std::uint64_t>();
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
      expect(from.is_number_integer(), path, "a whole number");
      const bool fits = !from.is_number_unsigned() || from.get<std::uint64_t>() <= kLargest;
      to = fits ? from.get<std::int64_t>() : 0;
      expect(fits && to >= -static_cast<std::int64_t>(kLargest), path, "a whole number below 2^53");
    } else {
      expect(from.is_object(), path, "an object");
      Reader reader(from, path);
      fields(reader, to);
    }
  }

 private:
  static void expect(bool ok, const std::string& path, const char* what) {
    if (!ok) throw Unreadable((path.empty() ? std::string("the file") : path) + " must be " + what);
  }

  const Json& from_;
  std::string path_;
};

// ---- what the types cannot say

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kLatest = 16'725'225'600'000;  // the year 2500

void check_time(std::int64_t ms, const std::string& path) {
  if (ms < 0 || ms > kLatest) throw Unreadable(path + " must lie between 1970 and 2500");
}

void check_series(const Series& s, const std::string& path) {
  const auto same = [&](const std::vector<std::int64_t>& values, const char* name) {
    if (values.size() != s.bins()) {
      throw Unreadable(path + "." + name + " has " + std::to_string(values.size()) +
                       " bins, calls_started has " + std::to_string(s.bins()));
    }
  };
  if (s.bin_ms <= 0) throw Unreadable(path + ".bin_ms must be above 0");
  check_time(s.from_ms, path + ".from_ms");
  const auto bins = static_cast<std::int64_t>(std::max<std::size_t>(1, s.bins()));
  if (s.bin_ms > kLatest / bins) throw Unreadable(path + ".bin_ms is too long");
  same(s.texts_started, "texts_started");
  same(s.calls_in_flight_max, "calls_in_flight_max");
  same(s.calls_in_flight_mean_milli, "calls_in_flight_mean_milli");
  same(s.agents_limit, "agents_limit");
  same(s.ehr_requests, "ehr_requests");
  same(s.ehr_max_per_second, "ehr_max_per_second");
  same(s.ehr_too_many, "ehr_too_many");
  same(s.ehr_failed, "ehr_failed");
  same(s.ready_calls, "ready_calls");
  same(s.ready_texts, "ready_texts");
  same(s.bookings_waiting, "bookings_waiting");
  same(s.open_tasks, "open_tasks");
  same(s.enrolled, "enrolled");
  same(s.resolved, "resolved");
  same(s.resolved_before_first_call, "resolved_before_first_call");
  same(s.withheld, "withheld");
  for (const OutcomeSeries& row : s.outcomes) same(row.ended, "outcomes");
}

void check(const RunSummary& s) {
  check_series(s.series, "series");
  for (const Series& day : s.busiest_day) check_series(day, "busiest_day");
  if (s.heat.calls.size() != 168 || s.heat.answered.size() != 168) {
    throw Unreadable("heat must hold 168 hours");
  }
  if (s.clock.offsets.empty()) throw Unreadable("clock.offsets must not be empty");
  check_time(s.start_ms, "start_ms");
  check_time(s.end_ms, "end_ms");
  for (const ClockOffset& change : s.clock.offsets) {
    check_time(change.from_ms, "clock.offsets");
    if (change.offset_seconds < -kDaySeconds || change.offset_seconds > kDaySeconds) {
      throw Unreadable("clock.offsets must be less than a day");
    }
  }
  for (const Span& span : s.outages) {
    check_time(span.from_ms, "outages");
    check_time(span.until_ms, "outages");
  }
  if (s.end_ms < s.start_ms) throw Unreadable("end_ms must not be before start_ms");
}

}  // namespace

std::size_t enrolling_campaigns(const RunSummary& summary) {
  return static_cast<std::size_t>(std::count_if(summary.campaigns.begin(), summary.campaigns.end(),
                                                [](const auto& c) { return !c.standing(); }));
}

std::string to_json(const RunSummary& summary) {
  Json root = Json::object();
  Writer writer(root);
  fields(writer, summary);
  // One line per key: short enough to read and to compare with diff.
  std::string text = "{\n";
  for (const auto& [key, value] : root.items()) {
    if (text.size() > 2) text += ",\n";
    text += Json(key).dump() + ": " + value.dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return text + "\n}\n";
}

Result<RunSummary> from_json(std::string_view text) {
  try {
    const Json root = Json::parse(text);
    if (!root.is_object()) throw Unreadable("the file must hold an object");
    std::int64_t schema = 0;
    Reader(root, "")("schema", schema);
    if (schema != kSummarySchema) {
      return fail(ErrorCode::unsupported, "summary: schema " + std::to_string(schema) +
                                              " was written by another version; this one reads " +
                                              std::to_string(kSummarySchema));
    }
    RunSummary summary;
    Reader reader(root, "");
    fields(reader, summary);
    check(summary);
    return summary;
  } catch (const Unreadable& e) {
    return fail(ErrorCode::invalid_input, std::string("summary: ") + e.what());
  } catch (const nlohmann::json::exception& e) {
    return fail(ErrorCode::invalid_input, std::string("summary: not valid JSON: ") + e.what());
  }
}

}  // namespace rb::sim
