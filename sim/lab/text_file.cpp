#include "sim/lab/text_file.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace rb::sim {
namespace {

constexpr std::uintmax_t kLargest = 64ULL << 20U;

}  // namespace

Result<std::string> read_text(const std::string& path) {
  std::error_code code;
  const auto status = std::filesystem::status(path, code);
  if (!std::filesystem::exists(status)) {
    return fail(ErrorCode::not_found, path + ": there is no such file");
  }
  if (std::filesystem::is_directory(status)) {
    return fail(ErrorCode::invalid_input, path + ": is a directory, expected a file");
  }
  const auto size = std::filesystem::file_size(path, code);
  if (!code && size > kLargest) {
    return fail(ErrorCode::invalid_input, path + ": is larger than 64 MiB");
  }
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in.good() && !in.eof()) {
    return fail(ErrorCode::io_failed, path + ": cannot be read: " + std::strerror(errno));
  }
  if (!in.is_open()) {
    return fail(ErrorCode::io_failed, path + ": cannot be opened: " + std::strerror(errno));
  }
  return text;
}

Result<void> write_text(const std::string& path, std::string_view text) {
  const std::string beside = path + ".new";
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.flush();
    if (!out) {
      return fail(ErrorCode::io_failed, path + ": cannot be written: " + std::strerror(errno));
    }
  }
  std::error_code code;
  std::filesystem::rename(beside, path, code);
  if (code) return fail(ErrorCode::io_failed, path + ": cannot be written: " + code.message());
  return {};
}

Result<void> make_directory(const std::string& path) {
  std::error_code code;
  std::filesystem::create_directories(path, code);
  if (code || !std::filesystem::is_directory(path)) {
    return fail(ErrorCode::io_failed,
                path + ": cannot be made a directory: " + (code ? code.message() : "a file is there"));
  }
  return {};
}

}  // namespace rb::sim
