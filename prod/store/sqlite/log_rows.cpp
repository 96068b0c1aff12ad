#include "prod/store/sqlite/log_rows.hpp"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace rb::prod {
namespace {

tl::unexpected<Error> damaged(std::uint64_t event, const char* what) {
  return fail(ErrorCode::corrupt_data,
              "the log is damaged at event " + std::to_string(event) + ": " + what);
}

}  // namespace

std::string chain_of(std::string_view before, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        &EVP_MD_CTX_free);
  RB_ASSERT(context != nullptr && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1);
  RB_ASSERT(EVP_DigestUpdate(context.get(), before.data(), before.size()) == 1);
  RB_ASSERT(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1);
  RB_ASSERT(EVP_DigestFinal_ex(context.get(), digest.data(), &size) == 1);
  return {reinterpret_cast<const char*>(digest.data()), size};
}

Result<void> LogRows::read(const LogRow& row, const EachEvent& each) {
  if (row.first > next_) return damaged(next_, "it is missing");
  if (row.first < next_) return damaged(row.first, "it is there twice");
  chain_ = chain_of(chain_, row.events);
  if (row.chain != chain_) return damaged(row.first, "it or one before it was changed");
  auto read =
      for_each_event(std::as_bytes(std::span(row.events)), [&](const Event& event) -> Result<void> {
        if (event.sequence != next_) return damaged(next_, "out of order");
        ++next_;
        return each(event);
      });
  if (!read) return read;
  if (next_ != row.last + 1) return damaged(next_, "its row counts otherwise");
  return {};
}

Result<void> LogRows::end(std::uint64_t last) const {
  if (next_ != last + 1) return damaged(next_, "it is missing");
  return {};
}

}  // namespace rb::prod
