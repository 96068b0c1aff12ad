#include "tests/fuzz/log/target.hpp"

#include <span>
#include <string>
#include <vector>

#include "core/audit/audit.hpp"
#include "core/base/assert.hpp"
#include "core/log/codec.hpp"
#include "core/log/file.hpp"
#include "core/log/json.hpp"

namespace rb {
namespace {

struct ReadBack {
  std::vector<std::string> records;
  LogEnd end;
  bool failed = false;
};

// An event that can be read is written as the same message again.
void check_event(const proto::Event& message) {
  const auto event = from_proto(message);
  if (!event) {
    RB_ASSERT(!event.error().message.empty());
    return;
  }
  const auto again = from_proto(to_proto(*event));
  RB_ASSERT(again.has_value());
  RB_ASSERT(to_proto(*again).SerializeAsString() == to_proto(*event).SerializeAsString());
}

ReadBack read(std::span<const std::byte> bytes, bool judge) {
  ReadBack back;
  MemorySource source(bytes);
  LogReader reader(source);
  audit::Auditor auditor(
      {.offset_at = [](std::string_view, Instant) { return std::chrono::seconds{-18'000}; }});
  std::string line;
  for (;;) {
    const auto record = reader.next();
    if (!record) {
      RB_ASSERT(!record.error().message.empty());
      back.failed = true;
      break;
    }
    if (*record == nullptr) break;
    back.records.push_back((*record)->SerializeAsString());
    if (!judge) continue;
    if ((*record)->has_event()) check_event((*record)->event());
    line.clear();
    append_json(line, **record);
    RB_ASSERT(line.find('\n') == std::string::npos);
    auditor.feed(**record);
  }
  if (judge) {
    const audit::Verdict verdict = auditor.finish();
    RB_ASSERT(verdict.live <= verdict.enrolled);
  }
  back.end = reader.end();
  return back;
}

void check_log(std::span<const std::byte> bytes) {
  const ReadBack all = read(bytes, true);
  RB_ASSERT(all.end.good_bytes <= bytes.size());
  RB_ASSERT(all.end.records == all.records.size());
  if (all.failed) return;
  RB_ASSERT(all.end.cut == (all.end.good_bytes != bytes.size() || bytes.empty()));
  RB_ASSERT(all.end.good_bytes + all.end.cut_bytes == bytes.size());
  // The good part alone is a whole log with the same records.
  const ReadBack good = read(bytes.first(static_cast<std::size_t>(all.end.good_bytes)), false);
  RB_ASSERT(!good.failed && good.records == all.records);
  RB_ASSERT(good.end.cut == (all.end.good_bytes == 0));
}

// The bytes as the records of one frame: behind a checksum that a fuzzer would never guess.
void check_records(std::span<const std::byte> records) {
  if (records.empty()) return;
  std::vector<std::byte> log;
  const FileHeader file = file_header();
  const FrameHeader frame = frame_header(records);
  log.insert(log.end(), file.begin(), file.end());
  log.insert(log.end(), frame.begin(), frame.end());
  log.insert(log.end(), records.begin(), records.end());
  check_log(log);
}

}  // namespace
}  // namespace rb

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  rb::check_log(bytes);
  rb::check_records(bytes);
  return 0;
}
