#include "edge/files/text_file.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <vector>

namespace rb::edge {
namespace {

constexpr std::size_t kLargest = 64U << 20U;
constexpr std::size_t kChunk = 1U << 16U;

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
  std::ifstream in(path, std::ios::binary);
  if (!in.is_open()) {
    return fail(ErrorCode::io_failed, path + ": cannot be opened: " + std::strerror(errno));
  }
  // The size is counted, not asked for: a device or a pipe has none and may never end.
  std::string text;
  std::vector<char> chunk(kChunk);
  while (in.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || in.gcount() > 0) {
    text.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
    if (text.size() > kLargest) {
      return fail(ErrorCode::invalid_input, path + ": is larger than 64 MiB");
    }
  }
  if (in.bad()) {
    return fail(ErrorCode::io_failed, path + ": cannot be read: " + std::strerror(errno));
  }
  return text;
}

Result<std::string> read_secret(const std::string& path) {
  auto text = read_text(path);
  if (!text) return text;
  while (text->ends_with('\n') || text->ends_with('\r')) text->pop_back();
  if (text->empty() || text->find_first_of("\r\n") != std::string::npos) {
    return fail(ErrorCode::invalid_input, path + ": must hold a secret on one line");
  }
  return text;
}

std::string message_without(const std::string& path, const Error& error) {
  const std::string opening = path + ": ";
  return error.message.substr(error.message.starts_with(opening) ? opening.size() : 0);
}

Result<void> write_text(const std::string& path, std::string_view text) {
  const std::string fresh = path + ".new";
  {
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.flush();
    if (!out) {
      return fail(ErrorCode::io_failed, path + ": cannot be written: " + std::strerror(errno));
    }
  }
  std::error_code code;
  std::filesystem::rename(fresh, path, code);
  if (code) return fail(ErrorCode::io_failed, path + ": cannot be written: " + code.message());
  return {};
}

std::string beside(const std::string& file, const std::string& path) {
  const std::filesystem::path given(path);
  if (given.is_absolute()) return path;
  return (std::filesystem::path(file).parent_path() / given).lexically_normal().string();
}

Result<void> make_directory(const std::string& path) {
  std::error_code code;
  std::filesystem::create_directories(path, code);
  if (!code) {
    if (std::filesystem::is_directory(path, code)) return {};
    code = std::make_error_code(std::errc::not_a_directory);
  }
  // A file in the way is a wrong path; everything else is the machine's failure.
  return fail(code == std::errc::not_a_directory ? ErrorCode::invalid_input : ErrorCode::io_failed,
              path + ": cannot be made a directory: " + code.message());
}

}  // namespace rb::edge
