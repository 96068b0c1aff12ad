#include "core/log/file.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/log/store.hpp"
#include "tests/unit/core/log/log_fixture.hpp"

namespace rb {
namespace {

using test::RandomEvents;
using test::SmallLog;

bool is_prefix(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  return some.size() <= all.size() && std::equal(some.begin(), some.end(), all.begin());
}

TEST(log_file, reads_what_was_written) {
  const SmallLog log = SmallLog::make(20);
  const auto back = SmallLog::read(log.bytes);
  EXPECT_FALSE(back.error);
  EXPECT_FALSE(back.end.cut);
  EXPECT_EQ(back.end.good_bytes, log.bytes.size());
  EXPECT_EQ(back.end.records, log.records.size());
  EXPECT_EQ(back.end.events, log.records.size() - 2);
}

TEST(log_file, tells_a_whole_log_from_one_cut_between_two_frames) {
  MemorySink sink;
  LogWriter writer(sink, {});
  ASSERT_TRUE(writer.begin({}));
  RandomEvents random(5);
  Event event = random.next();
  event.sequence = 1;
  ASSERT_TRUE(writer.append({&event, 1}));
  const std::string open = sink.bytes();
  ASSERT_TRUE(writer.close());
  EXPECT_EQ(writer.bytes(), sink.bytes().size());

  const auto whole = SmallLog::read(sink.bytes());
  EXPECT_FALSE(whole.error);
  EXPECT_TRUE(whole.end.closed);
  EXPECT_EQ(whole.end.records, 3U);
  EXPECT_EQ(whole.digest, writer.digest());
  const auto cut = SmallLog::read(open);
  EXPECT_FALSE(cut.error);
  EXPECT_FALSE(cut.end.closed || cut.end.cut);

  // Each frame but the last is whole without the others: what is missing shows in the counts.
  const SmallLog other = SmallLog::make(4);
  const std::string end = sink.bytes().substr(open.size());
  EXPECT_NE(SmallLog::read(other.bytes + end).error->message.find("it counts 2 records"),
            std::string::npos);
  EXPECT_NE(
      SmallLog::read(sink.bytes() + end).error->message.find("follows the record that closed"),
      std::string::npos);
  const auto garbage = SmallLog::read(sink.bytes() + "xyz");
  EXPECT_TRUE(garbage.end.closed && garbage.end.cut);
}

TEST(log_file, torn_at_any_byte_gives_whole_frames_only) {
  const SmallLog log = SmallLog::make(9);
  for (std::size_t size = 0; size < log.bytes.size(); ++size) {
    const auto back = SmallLog::read(log.bytes.substr(0, size));
    ASSERT_FALSE(back.error) << size << ": " << back.error->message;
    ASSERT_TRUE(is_prefix(back.records, log.records)) << size;
    // The last frame that fits whole.
    const auto after = std::upper_bound(log.frame_ends.begin(), log.frame_ends.end(), size);
    const auto frames = after - log.frame_ends.begin();
    const std::size_t good = frames == 0 ? 0 : log.frame_ends[static_cast<std::size_t>(frames - 1)];
    ASSERT_EQ(back.end.good_bytes, good) << size;
    ASSERT_EQ(back.records.size(),
              frames == 0 ? 0 : log.records_at[static_cast<std::size_t>(frames - 1)]);
    ASSERT_EQ(back.end.cut, size != good || size == 0) << size;
    ASSERT_EQ(back.end.cut_bytes, size - good) << size;
    ASSERT_EQ(back.end.why.empty(), !back.end.cut) << size;
  }
}

TEST(log_file, garbage_after_the_last_frame_is_cut) {
  const SmallLog log = SmallLog::make(5);
  std::mt19937_64 random(7);
  for (std::size_t size = 1; size < 200; ++size) {
    std::string bytes = log.bytes;
    for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(size % 2 == 0 ? random() : 0);
    const auto back = SmallLog::read(bytes);
    ASSERT_FALSE(back.error);
    ASSERT_EQ(back.records, log.records);
    ASSERT_TRUE(back.end.cut);
    ASSERT_EQ(back.end.cut_bytes, size);
  }
}

TEST(log_file, no_flipped_bit_is_accepted) {
  const SmallLog log = SmallLog::make(7);
  const std::size_t last_frame = log.frame_ends[log.frame_ends.size() - 2];
  for (std::size_t at = 0; at < log.bytes.size(); ++at) {
    for (unsigned bit = 0; bit < 8; ++bit) {
      std::string bytes = log.bytes;
      bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
      const auto back = SmallLog::read(bytes);
      ASSERT_TRUE(is_prefix(back.records, log.records)) << at;
      ASSERT_LT(back.records.size(), log.records.size()) << at;
      if (at < last_frame) {
        ASSERT_TRUE(back.error) << "damage with good frames after it, byte " << at;
      } else {
        ASSERT_TRUE(back.end.cut) << at;
      }
    }
  }
}

TEST(log_file, lost_or_added_bytes_in_the_middle_are_an_error) {
  const SmallLog log = SmallLog::make(7);
  const std::size_t last_frame = log.frame_ends[log.frame_ends.size() - 2];
  for (std::size_t at = 0; at < last_frame; ++at) {
    std::string lost = log.bytes;
    lost.erase(at, 1);
    ASSERT_TRUE(SmallLog::read(lost).error) << at;
    std::string added = log.bytes;
    added.insert(at, 1, 'x');
    ASSERT_TRUE(SmallLog::read(added).error) << at;
  }
}

TEST(log_file, frames_lost_doubled_or_swapped_are_a_gap) {
  const SmallLog log = SmallLog::make(6);
  const auto frame = [&](std::size_t i) {
    return log.bytes.substr(log.frame_ends[i], log.frame_ends[i + 1] - log.frame_ends[i]);
  };
  for (std::size_t i = 2; i + 2 < log.frame_ends.size(); ++i) {
    std::string lost = log.bytes;
    lost.erase(log.frame_ends[i], frame(i).size());
    EXPECT_EQ(SmallLog::read(lost).error->code, ErrorCode::corrupt_data);
    std::string doubled = log.bytes;
    doubled.insert(log.frame_ends[i], frame(i));
    EXPECT_EQ(SmallLog::read(doubled).error->code, ErrorCode::corrupt_data);
    std::string swapped = log.bytes;
    swapped.replace(log.frame_ends[i], frame(i).size() + frame(i + 1).size(),
                    frame(i + 1) + frame(i));
    EXPECT_EQ(SmallLog::read(swapped).error->code, ErrorCode::corrupt_data);
  }
}

TEST(log_file, starts_with_one_header) {
  const SmallLog log = SmallLog::make(3);
  const std::size_t header = log.frame_ends[1] - log.frame_ends[0];
  std::string without = log.bytes;
  without.erase(log.frame_ends[0], header);
  EXPECT_NE(SmallLog::read(without).error->message.find("starts with its header"),
            std::string::npos);
  std::string twice = log.bytes;
  twice.insert(log.frame_ends[1], log.bytes.substr(log.frame_ends[0], header));
  EXPECT_NE(SmallLog::read(twice).error->message.find("second header"), std::string::npos);
}

TEST(log_file, other_files_are_named_as_such) {
  EXPECT_EQ(SmallLog::read("policy: flu-recall\npurpose: recall\n").error->message,
            "this is not an event log");
  EXPECT_EQ(SmallLog::read("x").error->message, "this is not an event log");
  std::string newer = SmallLog::make(1).bytes;
  newer[8] = 2;
  EXPECT_EQ(SmallLog::read(newer).error->code, ErrorCode::unsupported);
}

TEST(log_file, an_error_stays) {
  SmallLog log = SmallLog::make(4);
  log.bytes[log.frame_ends[2] + 20] ^= 1;
  MemorySource source(log.bytes);
  LogReader reader(source);
  ASSERT_TRUE(reader.next());
  ASSERT_TRUE(reader.next());
  const auto first = reader.next();
  ASSERT_FALSE(first);
  EXPECT_EQ(reader.next().error().message, first.error().message);
}

// Gives few bytes at a time, so that everything lies across the edge of a chunk.
class StingySource final : public ByteSource {
 public:
  explicit StingySource(const std::string& bytes) : inner_(bytes) {}
  Result<std::span<const std::byte>> read(std::uint64_t offset, std::size_t size) override {
    auto bytes = inner_.read(offset, size);
    if (bytes) copy_.assign(bytes->begin(), bytes->end());  // the last answer is no longer valid
    return std::span<const std::byte>(copy_);
  }

 private:
  MemorySource inner_;
  std::vector<std::byte> copy_;
};

TEST(log_file, a_source_may_reuse_its_buffer) {
  const SmallLog log = SmallLog::make(9);
  StingySource source(log.bytes);
  EXPECT_EQ(SmallLog::read(source).records, log.records);
}

class FailingSink final : public ByteSink {
 public:
  explicit FailingSink(int writes) : writes_(writes) {}
  Result<void> write(std::span<const std::byte>) override {
    if (writes_-- > 0) return {};
    return fail(ErrorCode::io_failed, "disk full");
  }
  Result<void> sync() override { return {}; }

 private:
  int writes_;
};

TEST(log_file, a_failed_write_breaks_the_writer_for_good) {
  for (int writes = 0; writes < 8; ++writes) {
    FailingSink sink(writes);
    LogWriter writer(sink, {});
    Result<void> last = writer.begin({});
    RandomEvents random(1);
    for (std::uint64_t i = 1; i < 6 && last; ++i) {
      Event event = random.next();
      event.sequence = i;
      last = writer.append({&event, 1});
    }
    ASSERT_FALSE(last) << writes;
    EXPECT_EQ(writer.append(proto::LogRecord()).error().message, "disk full");
    EXPECT_EQ(writer.flush().error().message, "disk full");
  }
}

TEST(log_file, gathering_changes_frames_but_no_record) {
  MemorySink at_once;
  MemorySink gathered;
  LogWriter a(at_once, {});
  LogWriter b(gathered, {.gather_bytes = 500});
  LogStore store_a(a);
  LogStore store_b(b);
  ASSERT_TRUE(a.begin({}));
  ASSERT_TRUE(b.begin({}));
  RandomEvents random(3);
  for (std::uint64_t i = 1; i <= 100; ++i) {
    Event event = random.next();
    event.sequence = i;
    ASSERT_TRUE(store_a.append({&event, 1}));
    ASSERT_TRUE(store_b.append({&event, 1}));
  }
  ASSERT_TRUE(b.flush());
  EXPECT_LT(gathered.bytes().size(), at_once.bytes().size());
  EXPECT_EQ(b.bytes(), gathered.bytes().size());
  const auto read_a = SmallLog::read(at_once.bytes());
  const auto read_b = SmallLog::read(gathered.bytes());
  EXPECT_EQ(read_a.records, read_b.records);
  EXPECT_EQ(read_a.records.size(), 101U);
  EXPECT_EQ(a.digest(), b.digest());
  EXPECT_EQ(a.digest(), read_a.digest);
  MemorySource source(gathered.bytes());
  EXPECT_EQ(*log_digest(source), a.digest());
}

TEST(log_file, the_digest_tells_two_runs_apart) {
  const SmallLog one = SmallLog::make(5, 1);
  const SmallLog other = SmallLog::make(5, 2);
  MemorySource source_one(one.bytes);
  MemorySource source_other(other.bytes);
  EXPECT_NE(*log_digest(source_one), *log_digest(source_other));
}

}  // namespace
}  // namespace rb
