#include "edge/logfile/log_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "core/log/file.hpp"

namespace rb::edge {
namespace {

Result<void> write_x(FileSink& sink, std::size_t size) {
  const std::string text(size, 'x');
  return sink.write(std::as_bytes(std::span(text)));
}

class LogFile : public ::testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(folder_); }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  [[nodiscard]] std::string path(const std::string& name) const {
    return (folder_ / name).string();
  }

 private:
  std::filesystem::path folder_ =
      std::filesystem::path(::testing::TempDir()) /
      ("ringback_logfile_" +
       std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(LogFile, gives_back_what_was_written) {
  const std::string name = path("run.rbl");
  auto sink = FileSink::create(name);
  ASSERT_TRUE(sink) << sink.error().message;
  LogWriter writer(**sink, {});
  ASSERT_TRUE(writer.begin({}));
  for (std::uint64_t i = 1; i <= 50'000; ++i) {  // more than the sink's buffer
    const Event event{.sequence = i,
                      .at = instant_from_ms(static_cast<std::int64_t>(i)),
                      .campaign = {},
                      .assignment = {},
                      .body = event::AgentsChanged{static_cast<std::uint32_t>(i)}};
    ASSERT_TRUE(writer.append({&event, 1}));
  }
  ASSERT_TRUE((*sink)->sync());
  ASSERT_TRUE((*sink)->close());
  EXPECT_EQ(std::filesystem::file_size(name), writer.bytes());

  auto source = FileSource::open(name);
  ASSERT_TRUE(source) << source.error().message;
  LogReader reader(**source);
  while (true) {
    const auto record = reader.next();
    ASSERT_TRUE(record) << record.error().message;
    if (*record == nullptr) break;
  }
  EXPECT_EQ(reader.end().events, 50'000U);
  EXPECT_FALSE(reader.end().cut);
  EXPECT_EQ(reader.digest(), writer.digest());
}

TEST_F(LogFile, is_emptied_when_made_again) {
  for (const std::size_t size : {100U, 10U}) {
    auto sink = FileSink::create(path("run.rbl"));
    ASSERT_TRUE(sink);
    ASSERT_TRUE(write_x(**sink, size));
    ASSERT_TRUE((*sink)->close());
    EXPECT_EQ(std::filesystem::file_size(path("run.rbl")), size);
  }
}

TEST_F(LogFile, an_empty_file_is_a_torn_log) {
  ASSERT_TRUE((*FileSink::create(path("empty.rbl")))->close());
  auto source = FileSource::open(path("empty.rbl"));
  ASSERT_TRUE(source);
  LogReader reader(**source);
  const auto record = reader.next();
  ASSERT_TRUE(record);
  EXPECT_EQ(*record, nullptr);
  EXPECT_TRUE(reader.end().cut);
}

TEST_F(LogFile, errors_name_the_file) {
  EXPECT_EQ(FileSource::open(path("missing.rbl")).error().code, ErrorCode::not_found);
  EXPECT_NE(FileSource::open(path("missing.rbl")).error().message.find("missing.rbl"),
            std::string::npos);
  EXPECT_FALSE(FileSource::open(path("")));  // a folder
  EXPECT_FALSE(FileSink::create(path("no/such/folder.rbl")));
}

TEST_F(LogFile, a_full_disk_is_reported) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  auto sink = FileSink::create("/dev/full");
  ASSERT_TRUE(sink);
  ASSERT_TRUE(write_x(**sink, 10));  // still buffered
  const auto closed = (*sink)->close();
  ASSERT_FALSE(closed);
  EXPECT_EQ(closed.error().code, ErrorCode::io_failed);
}

}  // namespace
}  // namespace rb::edge
